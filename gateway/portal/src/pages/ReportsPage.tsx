import { ReportLists } from '@/features/reports/ReportLists';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function ReportsPage() {
  const { workingDate } = useSession();
  return (
    <>
      <EmulationWork />
      <ReportLists workingDate={workingDate} />
    </>
  );
}
