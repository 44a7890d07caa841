import { useParams } from 'react-router';
import { ReorganisationSteps } from '@/features/reorganisation/ReorganisationSteps';
import { UnitWork } from '@/shared/session/UnitWork';

export function ReorganisationPage() {
  const { id = '' } = useParams();
  return (
    <>
      <UnitWork />
      <ReorganisationSteps key={id} id={id} />
    </>
  );
}
