import { useParams } from 'react-router';
import { SessionView } from '@/features/councils/SessionView';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function SessionPage() {
  const { id = '' } = useParams();
  return (
    <>
      <AwardsWork />
      <SessionView id={id} />
    </>
  );
}
