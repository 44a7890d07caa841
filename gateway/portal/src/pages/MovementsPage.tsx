import { MovementList } from '@/features/movements/MovementList';
import { yearOf } from '@/shared/format/dates';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function MovementsPage() {
  const { workingDate, roles } = useSession();
  return (
    <>
      <EmulationWork />
      <MovementList
        workingYear={yearOf(workingDate)}
        works={roles.includes('specialist') || roles.includes('leader')}
      />
    </>
  );
}
