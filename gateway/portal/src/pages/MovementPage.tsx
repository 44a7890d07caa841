import { useParams } from 'react-router';
import { MovementExamples } from '@/features/examples/MovementExamples';
import { MovementDetail } from '@/features/movements/MovementDetail';
import { MovementProgress } from '@/features/progress/MovementProgress';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function MovementPage() {
  const { id = '' } = useParams();
  const { workingDate } = useSession();
  return (
    <>
      <EmulationWork />
      <MovementDetail key={id} id={id} workingDate={workingDate} />
      <MovementExamples key={`examples ${id}`} movement={id} />
      <MovementProgress key={`progress ${id}`} movement={id} workingDate={workingDate} />
    </>
  );
}
