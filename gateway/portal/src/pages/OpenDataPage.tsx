import { OpenDataDesk } from '@/features/opendata/OpenDataDesk';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function OpenDataPage() {
  return (
    <>
      <EmulationWork />
      <OpenDataDesk />
    </>
  );
}
