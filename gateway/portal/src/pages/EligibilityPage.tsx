import { EligibilityDesk } from '@/features/eligibility/EligibilityDesk';
import { AwardsWork } from '@/shared/session/AwardsWork';
import { useSession } from '@/shared/session/useSession';

export function EligibilityPage() {
  const { workingDate } = useSession();
  return (
    <>
      <AwardsWork />
      <EligibilityDesk workingDate={workingDate} />
    </>
  );
}
