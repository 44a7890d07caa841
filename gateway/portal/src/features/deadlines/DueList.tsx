import './deadlines.css';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { listDeadlines } from './api/deadlines';
import { DueItem } from './DueItem';
import { groupsOf } from './groups';

/** Việc đến hạn: everything that the unit has to do by a day, the earliest first. */
export function DueList() {
  const list = useQuery({ queryKey: queryKeys.deadlines, queryFn: listDeadlines, refetchInterval: 60_000 });
  return (
    <Panel main title="Việc đến hạn" note={list.data && `${list.data.due.length} việc`}>
      {list.isPending && <Waiting />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.due.length === 0 && <p className="empty">Đơn vị không có việc nào đến hạn.</p>}
      {list.data &&
        groupsOf(list.data.today, list.data.due).map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2 className="due-group">
              {group.title} <span className="quiet">({group.due.length})</span>
            </h2>
            <ul className="due-list" aria-label={group.title}>
              {group.due.map((due) => (
                <DueItem key={due.thing} due={due} today={list.data.today} />
              ))}
            </ul>
          </section>
        ))}
    </Panel>
  );
}
