import { useParams } from 'react-router';
import { BlockDetail } from '@/features/blocks/BlockDetail';

export function BlockPage() {
  const { id = '' } = useParams();
  return <BlockDetail key={id} id={id} />;
}
