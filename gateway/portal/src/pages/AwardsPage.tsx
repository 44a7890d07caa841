import { DossierLists } from '@/features/dossiers/DossierLists';
import { DossierNotices } from '@/features/dossiers/DossierNotices';
import { ProposalList } from '@/features/dossiers/ProposalList';
import { yearOf } from '@/shared/format/dates';
import { AwardsWork } from '@/shared/session/AwardsWork';
import { useSession } from '@/shared/session/useSession';

export function AwardsPage() {
  const { workingDate, roles } = useSession();
  const works = roles.includes('specialist') || roles.includes('leader');
  const year = yearOf(workingDate);
  return (
    <>
      <AwardsWork />
      <DossierNotices />
      <ProposalList year={year} works={works} />
      <DossierLists year={year} works={works} />
    </>
  );
}
