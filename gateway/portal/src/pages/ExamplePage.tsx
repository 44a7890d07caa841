import { useParams } from 'react-router';
import { ExampleDetail } from '@/features/examples/ExampleDetail';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function ExamplePage() {
  const { id = '' } = useParams();
  return (
    <>
      <EmulationWork />
      <ExampleDetail key={id} id={id} />
    </>
  );
}
