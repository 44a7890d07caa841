import { AccountList } from '@/features/accounts/AccountList';

export function AccountsPage() {
  return <AccountList />;
}
