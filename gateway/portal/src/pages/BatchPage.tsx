import { useParams } from 'react-router';
import { BatchPanel } from '@/features/bulk/BatchPanel';

export function BatchPage() {
  const { id = '' } = useParams();
  return <BatchPanel key={id} id={id} />;
}
