import { useParams } from 'react-router';
import { OwnReport } from '@/features/reports/OwnReport';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function OwnReportPage() {
  const { id = '' } = useParams();
  return (
    <>
      <EmulationWork />
      <OwnReport key={id} request={id} />
    </>
  );
}
