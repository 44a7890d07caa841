import { useParams } from 'react-router';
import { RollupDetail } from '@/features/rollup/RollupDetail';

export function RollupPage() {
  const { id = '' } = useParams();
  return <RollupDetail planId={id} key={id} />;
}
