import { Registrations } from '@/features/registration/Registrations';
import { yearOf } from '@/shared/format/dates';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function RegistrationsPage() {
  const { workingDate } = useSession();
  return (
    <>
      <EmulationWork />
      <Registrations workingYear={yearOf(workingDate)} />
    </>
  );
}
