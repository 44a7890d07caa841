import { NewReorganisation } from '@/features/reorganisation/NewReorganisation';
import { ReorganisationList } from '@/features/reorganisation/ReorganisationList';

export function ReorganisationsPage() {
  return (
    <>
      <ReorganisationList />
      <NewReorganisation />
    </>
  );
}
