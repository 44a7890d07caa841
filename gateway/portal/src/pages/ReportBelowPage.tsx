import { useParams } from 'react-router';
import { ReportBelow } from '@/features/reports/ReportBelow';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function ReportBelowPage() {
  const { id = '', unit = '' } = useParams();
  return (
    <>
      <EmulationWork />
      <ReportBelow key={`${id}/${unit}`} request={id} unit={unit} />
    </>
  );
}
