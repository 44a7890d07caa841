import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getOutlook, type Outlook } from './api/eligibility';
import { standingTones, standingWords } from './words';

type Props = { subject: string; year: number; on: string; onChoose: (award: string) => void };

/** Danh hiệu có thể đạt tiếp theo, and what a revoked decision has shaken. */
export function OutlookPanel({ subject, year, on, onChoose }: Props) {
  const query = { subject, year, on };
  const outlook = useQuery({ queryKey: queryKeys.outlook(query), queryFn: () => getOutlook(subject, year, on) });
  if (outlook.isPending) {
    return <Waiting />;
  }
  if (outlook.isError) {
    return <Failure error={outlook.error} onRetry={() => void outlook.refetch()} />;
  }
  const { prospects, shaken } = outlook.data;
  return (
    <Panel title="Các danh hiệu thi đua có thể xét" note={`Xét cho năm ${year}`}>
      {shaken.map((each) => (
        <Alert
          key={`${each.award} ${each.period}`}
          type="warning"
          showIcon
          title={`Cần xem lại ${each.name} ${each.period} (${each.decision}): căn cứ đã bị hủy bỏ.`}
          description={each.missing.join(' ')}
        />
      ))}
      <ul className="plain-list outlook" aria-label="Các danh hiệu thi đua có thể xét">
        {prospects.map((each) => (
          <li key={each.award}>
            <Button type="link" onClick={() => onChoose(each.award)}>
              {each.name}
            </Button>
            <Tag tone={standingTones[each.standing]}>{standingWords[each.standing]}</Tag>
            <span className="quiet">{soonest(each)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function soonest({ standing, missing, reachableIn }: Outlook['prospects'][number]): string {
  if (standing !== 'NOT_MET') {
    return '';
  }
  const when = reachableIn === null ? '' : ` Sớm nhất có thể đạt: năm ${reachableIn}.`;
  return missing.join(' ') + when;
}
