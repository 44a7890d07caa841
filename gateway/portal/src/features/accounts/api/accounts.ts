import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/units';

export type Account = components['schemas']['Account'];
export type AccountRole = components['schemas']['AccountRole'];
export type AccountDone = components['schemas']['AccountDone'];
export type AccountChange = components['schemas']['AccountChange'];
export type Invitation = components['schemas']['Invitation'];
export type Agency = components['schemas']['Agency'];

export function listAccounts(): Promise<Account[]> {
  return answer(api.GET('/api/accounts'));
}

export function accountChanges(): Promise<AccountChange[]> {
  return answer(api.GET('/api/accounts/changes'));
}

export function agenciesOn(asOf: string): Promise<Agency[]> {
  return answer(api.GET('/api/units/home/agencies', { params: { query: { asOf } } }));
}

export function inviteAccount(body: Invitation): Promise<AccountDone> {
  return answer(api.POST('/api/accounts', { body }));
}

export function giveRoles(id: string, roles: AccountRole[], agency: string | null): Promise<AccountDone> {
  return answer(api.PUT('/api/accounts/{id}/roles', { params: { path: { id } }, body: { roles, agency } }));
}

export function setEnabled(id: string, enabled: boolean): Promise<AccountDone> {
  const params = { params: { path: { id } } };
  return answer(
    enabled ? api.POST('/api/accounts/{id}/enabling', params) : api.POST('/api/accounts/{id}/disabling', params),
  );
}

export function resetPassword(id: string): Promise<AccountDone> {
  return answer(api.POST('/api/accounts/{id}/password', { params: { path: { id } } }));
}
