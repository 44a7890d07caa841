import { Agencies } from '@/features/units/Agencies';
import { FirstAccounts } from '@/features/units/FirstAccounts';
import { Onboarding } from '@/features/units/Onboarding';
import { UnitBrowser } from '@/features/units/UnitBrowser';
import { UnitWork } from '@/shared/session/UnitWork';
import { useSession } from '@/shared/session/useSession';

export function UnitsPage() {
  const session = useSession();
  return (
    <>
      <UnitWork />
      <UnitBrowser />
      <Agencies />
      {session.roles.includes('unit-admin') && (
        <>
          <FirstAccounts />
          <Onboarding />
        </>
      )}
    </>
  );
}
