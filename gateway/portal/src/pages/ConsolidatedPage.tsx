import { useParams } from 'react-router';
import { ConsolidatedReport } from '@/features/reports/ConsolidatedReport';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function ConsolidatedPage() {
  const { id = '' } = useParams();
  return (
    <>
      <EmulationWork />
      <ConsolidatedReport key={id} request={id} />
    </>
  );
}
