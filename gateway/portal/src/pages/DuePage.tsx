import { CalendarPanel } from '@/features/deadlines/CalendarPanel';
import { DueList } from '@/features/deadlines/DueList';

export function DuePage() {
  return (
    <>
      <DueList />
      <CalendarPanel />
    </>
  );
}
