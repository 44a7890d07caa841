import { Board } from '@/features/rollup/board/Board';
import { yearOf } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';

export function BoardPage() {
  const { unit, workingDate } = useSession();
  return <Board unitId={unit} workingYear={yearOf(workingDate)} />;
}
