import { AwardCatalogue } from '@/features/catalogue/AwardCatalogue';
import { AwardsWork } from '@/shared/session/AwardsWork';
import { useSession } from '@/shared/session/useSession';

export function CataloguePage() {
  const { workingDate } = useSession();
  return (
    <>
      <AwardsWork />
      <AwardCatalogue workingDate={workingDate} />
    </>
  );
}
