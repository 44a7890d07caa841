import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/registrations';

export type Registration = components['schemas']['Registration'];
export type Line = components['schemas']['LineWish'];
export type LineProblem = components['schemas']['LineProblem'];
export type Collected = components['schemas']['Collected'];
export type CollectedRow = Collected['rows'][number];
export type ImportReport = components['schemas']['ImportReport'];
export type Title = components['schemas']['Title'];

export function getRegistration(year: number): Promise<Registration> {
  return answer(api.GET('/api/movements/registrations/{year}', { params: { path: { year } } }));
}

export function listTitles(year: number): Promise<Title[]> {
  return answer(api.GET('/api/movements/registrations/titles', { params: { query: { year } } }));
}

function params(seen: Registration) {
  return { params: { path: { year: seen.year }, header: ifMatch(seen.version) } };
}

export function fillRegistration(seen: Registration, lines: Line[]): Promise<Registration> {
  return answer(api.PUT('/api/movements/registrations/{year}/lines', { ...params(seen), body: { lines } }));
}

export function copyLastYear(seen: Registration): Promise<Registration> {
  return answer(api.POST('/api/movements/registrations/{year}/copy', params(seen)));
}

export function importWorkbook(seen: Registration, file: File): Promise<ImportReport> {
  const form = new FormData();
  form.append('file', file, file.name);
  return answer(
    api.POST('/api/movements/registrations/{year}/imports', {
      ...params(seen),
      // The contract calls the part a binary string; a browser sends the file itself.
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}

export function submitRegistration(seen: Registration): Promise<Registration> {
  return answer(api.POST('/api/movements/registrations/{year}/submission', params(seen)));
}

export function withdrawRegistration(seen: Registration, reason: string): Promise<Registration> {
  return answer(api.POST('/api/movements/registrations/{year}/withdrawal', { ...params(seen), body: { reason } }));
}

export function getCollected(year: number): Promise<Collected> {
  return answer(api.GET('/api/movements/registrations/{year}/collected', { params: { path: { year } } }));
}

export function setDue(year: number, dueOn: string): Promise<Collected> {
  return answer(api.PUT('/api/movements/registrations/{year}/round', { params: { path: { year } }, body: { dueOn } }));
}

export function closeRound(year: number): Promise<Collected> {
  return answer(api.POST('/api/movements/registrations/{year}/round/closing', { params: { path: { year } } }));
}

export function allowLate(year: number, body: { unitId: string; until: string; reason: string }): Promise<Collected> {
  return answer(api.POST('/api/movements/registrations/{year}/round/leaves', { params: { path: { year } }, body }));
}

export function getBelow(year: number, unit: string): Promise<Registration> {
  return answer(api.GET('/api/movements/registrations/{year}/units/{unit}', { params: { path: { year, unit } } }));
}

function below({ year, unitId, version }: Registration) {
  return { params: { path: { year, unit: unitId }, header: ifMatch(version) } };
}

export function receiveRegistration(seen: Registration): Promise<Registration> {
  return answer(api.POST('/api/movements/registrations/{year}/units/{unit}/receipt', below(seen)));
}

export function returnRegistration(seen: Registration, reason: string): Promise<Registration> {
  return answer(
    api.POST('/api/movements/registrations/{year}/units/{unit}/return', { ...below(seen), body: { reason } }),
  );
}
