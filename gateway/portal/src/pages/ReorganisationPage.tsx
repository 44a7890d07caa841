import { useParams } from 'react-router';
import { ReorganisationSteps } from '@/features/reorganisation/ReorganisationSteps';

export function ReorganisationPage() {
  const { id = '' } = useParams();
  return <ReorganisationSteps key={id} id={id} />;
}
