import { CapturedMails } from '@/features/progress/CapturedMails';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function CapturedMailsPage() {
  return (
    <>
      <EmulationWork />
      <CapturedMails />
    </>
  );
}
