import { ProgressWork } from '@/features/progress/ProgressWork';
import { yearOf } from '@/shared/format/dates';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function ProgressPage() {
  const { workingDate, roles, sample } = useSession();
  return (
    <>
      <EmulationWork />
      <ProgressWork
        workingYear={yearOf(workingDate)}
        works={roles.includes('specialist') || roles.includes('leader')}
        sample={sample}
      />
    </>
  );
}
