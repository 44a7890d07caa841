import { AwardsToday } from '@/features/dossiers/AwardsToday';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function AwardsPage() {
  return (
    <>
      <AwardsWork />
      <AwardsToday />
    </>
  );
}
