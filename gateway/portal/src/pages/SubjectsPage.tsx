import { Duplicates, SubjectList } from '@/features/subjects/SubjectList';
import { SubjectTables } from '@/features/subjects/SubjectTables';
import { Transfers } from '@/features/subjects/TransferPanels';
import { AwardsWork } from '@/shared/session/AwardsWork';
import { useSession } from '@/shared/session/useSession';

export function SubjectsPage() {
  const { unit } = useSession();
  return (
    <>
      <AwardsWork />
      <Transfers />
      <Duplicates />
      <SubjectList unit={unit} />
      <SubjectTables />
    </>
  );
}
