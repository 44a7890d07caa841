import { useParams } from 'react-router';
import { ProposalEditor } from '@/features/dossiers/ProposalEditor';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function ProposalPage() {
  const { id = '' } = useParams();
  return (
    <>
      <AwardsWork />
      <ProposalEditor key={id} id={id} />
    </>
  );
}
