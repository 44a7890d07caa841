import { Duplicates, SubjectList } from '@/features/subjects/SubjectList';
import { SubjectTables } from '@/features/subjects/SubjectTables';
import { AwardsWork } from '@/shared/session/AwardsWork';
import { useSession } from '@/shared/session/useSession';

export function SubjectsPage() {
  const { unit } = useSession();
  return (
    <>
      <AwardsWork />
      <Duplicates />
      <SubjectList unit={unit} />
      <SubjectTables />
    </>
  );
}
