import { Councils } from '@/features/councils/Councils';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function CouncilsPage() {
  return (
    <>
      <AwardsWork />
      <Councils />
    </>
  );
}
