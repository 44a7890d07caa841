import { useParams } from 'react-router';
import { BlockDetail } from '@/features/blocks/BlockDetail';
import { CovenantPanel } from '@/features/covenant/CovenantPanel';

export function BlockPage() {
  const { id = '' } = useParams();
  return (
    <>
      <BlockDetail key={id} id={id} />
      <CovenantPanel key={`covenant-${id}`} block={id} />
    </>
  );
}
