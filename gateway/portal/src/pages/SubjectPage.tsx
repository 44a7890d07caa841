import { useParams } from 'react-router';
import { SubjectDetail } from '@/features/subjects/SubjectDetail';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function SubjectPage() {
  const { id = '' } = useParams();
  return (
    <>
      <AwardsWork />
      <SubjectDetail key={id} id={id} />
    </>
  );
}
