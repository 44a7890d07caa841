import { ProvincialRulesEditor } from '@/features/rules/ProvincialRulesEditor';
import { AwardsWork } from '@/shared/session/AwardsWork';
import { useSession } from '@/shared/session/useSession';

export function AwardRulesPage() {
  const { workingDate } = useSession();
  return (
    <>
      <AwardsWork />
      <ProvincialRulesEditor workingDate={workingDate} />
    </>
  );
}
