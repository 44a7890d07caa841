import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { checkEligibility, type Finding, type Question } from './api/eligibility';
import { standingMarks, standingTones, standingWords, verdictWords } from './words';

/** Từng điều kiện: đạt hay chưa, vì sao, còn thiếu gì, khi nào có thể đạt. */
export function VerdictPanel({ question, title }: { question: Question; title: string }) {
  const verdict = useQuery({ queryKey: queryKeys.eligibility(question), queryFn: () => checkEligibility(question) });
  if (verdict.isPending) {
    return <Waiting rows={5} />;
  }
  if (verdict.isError) {
    return <Failure error={verdict.error} onRetry={() => void verdict.refetch()} />;
  }
  const { data } = verdict;
  return (
    <Panel
      title={title}
      note={`Xét cho ${data.period}`}
      extra={
        <Button className="no-print" onClick={() => window.print()}>
          In
        </Button>
      }
    >
      <p className="verdict-line">
        <Tag tone={standingTones[data.standing]}>{standingWords[data.standing]}</Tag> {verdictWords[data.standing]}
      </p>
      <ol className="plain-list verdict" aria-label="Các điều kiện">
        {data.findings.map((finding) => (
          <Condition key={`${finding.condition} ${finding.article}`} finding={finding} />
        ))}
      </ol>
      <p className="quiet">
        Theo {data.version}; quy định có hiệu lực ngày {formatDate(data.on)}. Kết quả chỉ để tham khảo: hội đồng xét,
        người có thẩm quyền quyết định.
      </p>
    </Panel>
  );
}

function Condition({ finding }: { finding: Finding }) {
  const { condition, article, standing, facts, missing, reachableIn } = finding;
  return (
    <li className={`verdict-${standing}`}>
      <span className="verdict-mark" aria-hidden="true">
        {standingMarks[standing]}
      </span>
      <div>
        <div>
          <strong>{condition}</strong> <Tag tone={standingTones[standing]}>{standingWords[standing]}</Tag>
        </div>
        {facts.length > 0 && (
          <ul className="verdict-facts">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        {missing.map((each) => (
          <div key={each} className="verdict-missing">
            {standing === 'UNKNOWN' && 'Cần làm: '}
            {each}
          </div>
        ))}
        {reachableIn !== null && standing === 'NOT_MET' && (
          <div className="verdict-missing">Sớm nhất có thể đạt: năm {reachableIn}.</div>
        )}
        <div className="quiet">{article}</div>
      </div>
    </li>
  );
}
