import { StateStatistics } from '@/features/statistics/StateStatistics';
import { yearOf } from '@/shared/format/dates';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function StatisticsPage() {
  const { unit, workingDate } = useSession();
  return (
    <>
      <EmulationWork />
      <StateStatistics unitId={unit} workingYear={yearOf(workingDate)} />
    </>
  );
}
