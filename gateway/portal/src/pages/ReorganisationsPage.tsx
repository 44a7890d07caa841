import { NewReorganisation } from '@/features/reorganisation/NewReorganisation';
import { ReorganisationList } from '@/features/reorganisation/ReorganisationList';
import { UnitWork } from '@/shared/session/UnitWork';

export function ReorganisationsPage() {
  return (
    <>
      <UnitWork />
      <ReorganisationList />
      <NewReorganisation />
    </>
  );
}
