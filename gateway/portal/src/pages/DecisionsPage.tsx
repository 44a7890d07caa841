import { Decisions } from '@/features/decisions/Decisions';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function DecisionsPage() {
  return (
    <>
      <AwardsWork />
      <Decisions />
    </>
  );
}
