import './deadlines.css';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { listLateBelow } from './api/deadlines';

/** Cấp dưới quá hạn: what units directly below have let pass for some days. */
export function LateBelow() {
  const below = useQuery({ queryKey: queryKeys.lateBelow, queryFn: listLateBelow });
  const late = below.data?.late ?? [];
  return (
    <Panel title="Cấp dưới quá hạn" note={late.length > 0 ? `${late.length} việc` : undefined}>
      {below.isPending && <Waiting />}
      {below.isError && <Failure error={below.error} onRetry={() => void below.refetch()} />}
      {below.data && late.length === 0 && (
        <p className="empty">Không có đơn vị cấp dưới nào quá hạn đến mức phải báo.</p>
      )}
      <ul className="due-list" aria-label="Cấp dưới quá hạn">
        {late.map((each) => (
          <li key={each.unitName + each.title} className="due-late">
            <span className="due-day">
              {formatDate(each.dueOn)}
              <span className="quiet">{`quá hạn ${each.days} ngày`}</span>
            </span>
            <span>
              <strong>{each.unitName}</strong>
              <span className="due-kind">{each.title}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
