import { Complaints } from '@/features/complaints/Complaints';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function ComplaintsPage() {
  return (
    <>
      <AwardsWork />
      <Complaints />
    </>
  );
}
