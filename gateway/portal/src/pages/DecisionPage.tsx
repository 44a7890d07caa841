import { useParams } from 'react-router';
import { DecisionView } from '@/features/decisions/DecisionView';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function DecisionPage() {
  const { id = '' } = useParams();
  return (
    <>
      <AwardsWork />
      <DecisionView id={id} />
    </>
  );
}
