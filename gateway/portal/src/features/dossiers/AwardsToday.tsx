import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { listAwards } from './api/awards';

/** Danh hiệu, hình thức có hiệu lực vào ngày làm việc, và ai quyết định. */
export function AwardsToday() {
  const awards = useQuery({ queryKey: queryKeys.awards, queryFn: listAwards });
  if (awards.isPending) {
    return <Waiting rows={6} />;
  }
  if (awards.isError) {
    return <Failure error={awards.error} onRetry={() => void awards.refetch()} />;
  }
  return (
    <Panel main title="Danh hiệu, hình thức khen thưởng đang có hiệu lực" note={`${awards.data.length} mục`}>
      <ul>
        {awards.data.map(({ code, name, decidedBy }) => (
          <li key={code}>
            <strong>{name}</strong>: {decidedBy.map((each) => each.name).join('; ')}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
