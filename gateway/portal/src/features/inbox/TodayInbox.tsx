import './inbox.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { documentWithIssuer } from '@/shared/plan/words';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getInbox, type InboxItem } from './api/getInbox';

const kindWords: Record<InboxItem['kind'], { word: string; tone: Tone }> = {
  ANSWER_PLAN: { word: 'Cần lập kế hoạch', tone: 'urgent' },
  FINISH_ANSWER: { word: 'Dự thảo trả lời', tone: 'waiting' },
  FINISH_DRAFT: { word: 'Hoàn thành bản nháp', tone: 'waiting' },
  DECIDE: { word: 'Chờ quyết định', tone: 'urgent' },
  ANSWER_PARENT: { word: 'Cần trả lời', tone: 'urgent' },
  PARENT_CHANGED: { word: 'Cấp trên sửa đổi', tone: 'urgent' },
  WAITING_FOR_PARENT: { word: 'Đang chờ', tone: 'plain' },
};

/** Việc cần làm hôm nay: what waits for the unit, the most urgent first as the server orders it. */
export function TodayInbox() {
  const inbox = useQuery({ queryKey: queryKeys.inbox, queryFn: getInbox, refetchInterval: 60_000 });
  const session = useSession();
  const items = inbox.data ?? [];
  return (
    <Panel title="Việc cần làm hôm nay" note={inbox.data && items.length > 0 ? `${items.length} việc` : undefined}>
      {inbox.isPending && <Waiting />}
      {inbox.isError && <Failure error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.data && items.length === 0 && (
        <p className="empty">Hôm nay không có văn bản, kế hoạch nào đang chờ đơn vị.</p>
      )}
      <ul className="work-list" aria-label="Việc cần làm hôm nay">
        {items.map((item) => (
          <li key={`${item.kind}-${item.plan.id}`}>
            <Tag tone={kindWords[item.kind].tone}>{kindWords[item.kind].word}</Tag>
            <div>
              {item.plan.openable ? <Link to={`/plans/${item.plan.id}`}>{item.sentence}</Link> : item.sentence}
              {item.dueOn && (
                <div className={item.dueOn < session.workingDate ? 'inbox-late' : 'quiet'}>
                  {item.dueOn < session.workingDate ? 'Quá hạn, hạn là ngày ' : 'Hạn: '}
                  {formatDate(item.dueOn)}
                </div>
              )}
              <div className="quiet">
                {documentWithIssuer(item.plan)}: {item.plan.title}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
