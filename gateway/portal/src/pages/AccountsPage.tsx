import { AccountList } from '@/features/accounts/AccountList';
import { UnitWork } from '@/shared/session/UnitWork';

export function AccountsPage() {
  return (
    <>
      <UnitWork />
      <AccountList />
    </>
  );
}
