import { Agencies } from '@/features/units/Agencies';
import { Onboarding } from '@/features/units/Onboarding';
import { UnitBrowser } from '@/features/units/UnitBrowser';
import { useSession } from '@/shared/session/useSession';

export function UnitsPage() {
  const session = useSession();
  return (
    <>
      <UnitBrowser />
      <Agencies />
      {session.roles.includes('unit-admin') && <Onboarding />}
    </>
  );
}
