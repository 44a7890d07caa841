import { ExampleList, Proposals, SpreadList } from '@/features/examples/ExampleList';
import { Stories } from '@/features/examples/Stories';
import { yearOf } from '@/shared/format/dates';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function ExamplesPage() {
  const { workingDate, unit } = useSession();
  return (
    <>
      <EmulationWork />
      <Proposals />
      <ExampleList unit={unit} />
      <SpreadList />
      <Stories year={yearOf(workingDate)} />
    </>
  );
}
