import { Alert } from 'antd';
import { ApiError, sentenceOf } from '@/shared/api/apiError';
import type { BadLine, Refusal } from './api/reorganisations';

/** Why something was not done, with every unit or line that it is about. */
export function Trouble({ error }: { error: unknown }) {
  if (!error) {
    return null;
  }
  const problem = (error instanceof ApiError ? error.problem : null) as {
    refusals?: Refusal[];
    lines?: BadLine[];
  } | null;
  const sentences =
    problem?.refusals?.map((refusal) => refusal.sentence) ??
    problem?.lines?.map((line) => (line.line > 0 ? `Dòng ${line.line}: ${line.sentence}` : line.sentence)) ??
    [];
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={sentences.length === 1 ? sentences[0] : sentenceOf(error)}
      description={sentences.length > 1 && <Sentences sentences={sentences} />}
    />
  );
}

export function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
