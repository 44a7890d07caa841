import { BlockList } from '@/features/blocks/BlockList';
import { SheetList } from '@/features/scoring/SheetList';
import { yearOf } from '@/shared/format/dates';
import { EmulationWork } from '@/shared/session/EmulationWork';
import { useSession } from '@/shared/session/useSession';

export function BlocksPage() {
  const { workingDate, roles } = useSession();
  const works = roles.includes('specialist') || roles.includes('leader');
  return (
    <>
      <EmulationWork />
      <BlockList workingYear={yearOf(workingDate)} mayForm={works} />
      <SheetList mayDefine={works} />
    </>
  );
}
