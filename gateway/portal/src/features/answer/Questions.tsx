import './answer.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Input, Progress, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { isStale, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import type { Plan } from '@/shared/plan/types';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { answerQuestion, getQuestions, type Question } from './api/answers';

/** The questions of a draft one by one, each with the superior's words. */
export function Questions({ plan }: { plan: Plan }) {
  const queryClient = useQueryClient();
  const questions = useQuery({ queryKey: queryKeys.questions(plan.id), queryFn: () => getQuestions(plan.id) });
  const [later, setLater] = useState<readonly string[]>([]);
  if (questions.isPending) {
    return <Waiting rows={6} />;
  }
  if (questions.isError) {
    return <Failure error={questions.error} onRetry={() => void questions.refetch()} />;
  }
  const all = questions.data.questions;
  const open = all.filter((question) => question.open);
  const next = open.find((question) => !later.includes(question.id));
  const answered = async (question: Question, value: string | null) => {
    try {
      await answerQuestion(plan.id, plan.version, question.id, value);
    } catch (error) {
      if (isStale(error)) {
        await queryClient.invalidateQueries({ queryKey: queryKeys.plan(plan.id) });
      }
      throw error;
    }
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: queryKeys.plan(plan.id) }),
      queryClient.invalidateQueries({ queryKey: queryKeys.questions(plan.id) }),
      queryClient.invalidateQueries({ queryKey: queryKeys.inbox }),
    ]);
  };
  return (
    <div className="questions">
      <h1>{plan.content.title}</h1>
      <p className="quiet">
        Dự thảo đã soạn sẵn từ <Link to={`/plans/${questions.data.parentId ?? ''}`}>văn bản của cấp trên</Link>
        {questions.data.proposedBy && ` do ${questions.data.proposedBy} gửi`}. Những chỗ chỉ đơn vị biết được hỏi từng
        câu dưới đây.
      </p>
      {all.length > 0 && (
        <Progress
          percent={Math.round(((all.length - open.length) / all.length) * 100)}
          format={() => `${all.length - open.length}/${all.length}`}
          aria-label="Số câu đã trả lời"
        />
      )}
      {next ? (
        <OneQuestion
          key={`${next.id}-${plan.version}`}
          question={next}
          onAnswer={(value) => answered(next, value)}
          onLater={() => setLater((before) => [...before, next.id])}
        />
      ) : (
        <Alert
          type={open.length > 0 ? 'info' : 'success'}
          showIcon
          role="status"
          title={open.length > 0 ? `Còn ${open.length} câu để sau` : 'Đã trả lời hết các câu hỏi'}
          description="Hãy mở dự thảo, đọc lại toàn văn rồi trình lãnh đạo."
        />
      )}
      <div className="questions-foot">
        <Link to={`/plans/${plan.id}`}>Mở dự thảo</Link>
        {!next && open.length > 0 && (
          <Button type="link" onClick={() => setLater([])}>
            Trả lời các câu còn lại
          </Button>
        )}
      </div>
    </div>
  );
}

const other = '\u0000other';

function OneQuestion({
  question,
  onAnswer,
  onLater,
}: {
  question: Question;
  onAnswer: (value: string | null) => Promise<void>;
  onLater: () => void;
}) {
  const [chosen, setChosen] = useState<string | null>(question.options.length > 0 ? null : other);
  const [words, setWords] = useState('');
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const value = chosen === other ? words.trim() : chosen;
  const send = (answer: string | null) => {
    setSending(true);
    setRefusal(null);
    void onAnswer(answer)
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setSending(false));
  };
  const free = question.form !== 'CHOICE';
  return (
    <Panel title={question.sentence}>
      {question.evidence && (
        <figure className="question-evidence">
          <figcaption>Trong văn bản của cấp trên</figcaption>
          <blockquote>{question.evidence}</blockquote>
        </figure>
      )}
      {question.options.length > 0 && (
        <Radio.Group
          vertical
          aria-label={question.sentence}
          value={chosen}
          onChange={(event) => setChosen(event.target.value as string)}
          options={[
            ...question.options.map((option) => ({ value: option.value, label: option.label })),
            ...(free ? [{ value: other, label: 'Khác' }] : []),
          ]}
        />
      )}
      {free && chosen === other && (
        <div className="question-field">
          {question.form === 'DATE' ? (
            <DatePicker
              format="DD/MM/YYYY"
              aria-label="Ngày"
              placeholder="Chọn ngày"
              value={words ? dayjs(words) : null}
              onChange={(day) => setWords(day ? day.format('YYYY-MM-DD') : '')}
            />
          ) : (
            <Input
              aria-label="Câu trả lời"
              inputMode={question.form === 'NUMBER' ? 'decimal' : 'text'}
              maxLength={500}
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onPressEnter={() => value && send(value)}
            />
          )}
        </div>
      )}
      {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      <div className="question-actions">
        <Button type="primary" disabled={!value} loading={sending} onClick={() => value && send(value)}>
          Trả lời
        </Button>
        <Button onClick={() => send(null)} disabled={sending}>
          Bỏ mục này khỏi kế hoạch
        </Button>
        <Button type="link" onClick={onLater} disabled={sending}>
          Để sau
        </Button>
      </div>
    </Panel>
  );
}
