import { CalendarPanel } from '@/features/deadlines/CalendarPanel';
import { DueList } from '@/features/deadlines/DueList';
import { LateBelow } from '@/features/deadlines/LateBelow';
import { MailboxPanel } from '@/features/deadlines/MailboxPanel';
import { useHomeUnit } from '@/shared/session/useSession';

export function DuePage() {
  const home = useHomeUnit();
  return (
    <>
      <DueList />
      {home.data && home.data.below.length > 0 && <LateBelow />}
      <MailboxPanel />
      <CalendarPanel />
    </>
  );
}
