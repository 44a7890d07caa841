import { WorkforceList } from '@/features/workforce/WorkforceList';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function WorkforcePage() {
  return (
    <>
      <EmulationWork />
      <WorkforceList />
    </>
  );
}
