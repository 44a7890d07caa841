import { useParams } from 'react-router';
import { DossierView } from '@/features/dossiers/DossierView';
import { AwardsWork } from '@/shared/session/AwardsWork';

export function DossierPage() {
  const { id = '' } = useParams();
  return (
    <>
      <AwardsWork />
      <DossierView key={id} id={id} />
    </>
  );
}
