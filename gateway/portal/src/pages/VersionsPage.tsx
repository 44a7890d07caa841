import { useParams } from 'react-router';
import { PlanVersions } from '@/features/versions/PlanVersions';

export function VersionsPage() {
  const { id = '' } = useParams();
  return <PlanVersions planId={id} key={id} />;
}
