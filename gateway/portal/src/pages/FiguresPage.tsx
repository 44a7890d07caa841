import { YearFigures } from '@/features/rollup/YearFigures';
import { yearOf } from '@/shared/format/dates';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function FiguresPage() {
  const { unit, workingDate } = useSession();
  return (
    <>
      <EmulationWork />
      <YearFigures unitId={unit} workingYear={yearOf(workingDate)} />
    </>
  );
}
