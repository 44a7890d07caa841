import './deadlines.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { listDeadlines } from './api/deadlines';
import { DueItem } from './DueItem';
import { soonest } from './groups';

/** The top of the list, on the first page; documents and reports stand in panels of their own beside it. */
export function DueSoon() {
  const list = useQuery({ queryKey: queryKeys.deadlines, queryFn: listDeadlines, refetchInterval: 60_000 });
  const due = list.data ? soonest(list.data.today, list.data.due) : [];
  return (
    <Panel title="Việc sắp đến hạn" extra={<Link to="/due">Tất cả việc đến hạn</Link>}>
      {list.isPending && <Waiting />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && due.length === 0 && (
        <p className="empty">Trong 30 ngày tới không có nhiệm vụ, hồ sơ nào đến hạn.</p>
      )}
      {list.data && due.length > 0 && (
        <ul className="due-list" aria-label="Việc sắp đến hạn">
          {due.map((each) => (
            <DueItem key={each.thing} due={each} today={list.data.today} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
