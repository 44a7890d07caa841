import { answer, api } from '@/shared/api/client';
import type { components, operations } from '@/shared/api/generated/units';

export type UnitRow = components['schemas']['UnitRow'];
export type UnitDetails = components['schemas']['UnitDetails'];
export type Mention = components['schemas']['Mention'];
export type Agency = components['schemas']['Agency'];
export type NewAgency = components['schemas']['NewAgency'];
export type NewUnit = components['schemas']['NewUnit'];
export type AwaitedUnit = components['schemas']['AwaitedUnit'];
export type FirstAccount = components['schemas']['FirstAccount'];
export type Onboarded = components['schemas']['Onboarded'];
export type UnitQuery = NonNullable<operations['listUnits']['parameters']['query']>;

export function listUnits(query: UnitQuery): Promise<UnitRow[]> {
  return answer(api.GET('/api/units', { params: { query } }));
}

export function unitDetails(id: string, asOf: string): Promise<UnitDetails> {
  return answer(api.GET('/api/units/{id}', { params: { path: { id }, query: { asOf } } }));
}

export function decisionsOf(id: string): Promise<Mention[]> {
  return answer(api.GET('/api/reorganisations/of-unit/{id}', { params: { path: { id } } }));
}

export function listAgencies(): Promise<Agency[]> {
  return answer(api.GET('/api/units/home/agencies'));
}

export function addAgency(body: NewAgency): Promise<Agency> {
  return answer(api.POST('/api/units/home/agencies', { body }));
}

export function endAgency(code: string, until: string): Promise<Agency> {
  return answer(api.POST('/api/units/home/agencies/{code}/end', { params: { path: { code } }, body: { until } }));
}

export function onboardUnit(body: NewUnit): Promise<Onboarded> {
  return answer(api.POST('/api/units', { body }));
}

export function unitsWithoutAccounts(): Promise<AwaitedUnit[]> {
  return answer(api.GET('/api/units/without-accounts'));
}

export function giveFirstAccount(id: string, body: FirstAccount): Promise<Onboarded> {
  return answer(api.POST('/api/units/{id}/first-account', { params: { path: { id } }, body }));
}
