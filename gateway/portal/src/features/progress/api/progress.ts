import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/progress';
import type { components as units } from '@/shared/api/generated/units';

export type Assignment = components['schemas']['Assignment'];
export type PeriodProgress = Assignment['periods'][number];
export type Statement = components['schemas']['Statement'];
export type MovementProgressData = components['schemas']['MovementProgress'];
export type Wish = components['schemas']['Wish'];
export type AssignWish = components['schemas']['AssignWish'];
export type ValueWish = components['schemas']['Value'];
export type Agency = units['schemas']['Agency'];
export type LinkPage = components['schemas']['LinkPage'];

export function listProgress(year: number): Promise<Assignment[]> {
  return answer(api.GET('/api/movements/progress', { params: { query: { year } } }));
}

export function getMovementProgress(id: string): Promise<MovementProgressData> {
  return answer(api.GET('/api/movements/{id}/progress', { params: { path: { id } } }));
}

export function assign(movement: string, body: AssignWish): Promise<Assignment> {
  return answer(api.POST('/api/movements/{id}/progress', { params: { path: { id: movement } }, body }));
}

export function reshape({ id, version }: Assignment, body: Wish): Promise<Assignment> {
  return answer(api.PUT('/api/movements/progress/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));
}

export function record(id: string, body: ValueWish): Promise<Assignment> {
  return answer(api.POST('/api/movements/progress/{id}/values', { params: { path: { id } }, body }));
}

export function correct(id: string, said: ValueWish, seen: number, reason: string): Promise<Assignment> {
  return answer(
    api.POST('/api/movements/progress/{id}/corrections', { params: { path: { id } }, body: { said, seen, reason } }),
  );
}

export function remind(id: string): Promise<unknown> {
  return answer(api.POST('/api/movements/progress/{id}/reminders', { params: { path: { id } } }));
}

/** Not to be reminded before the day; null: as usual. */
export function putOff(id: string, until: string | null): Promise<Assignment> {
  return answer(api.PUT('/api/movements/progress/{id}/pause', { params: { path: { id } }, body: { until } }));
}

/** Those that the own unit has on the day. */
export function listAgencies(asOf: string): Promise<Agency[]> {
  return answer(api.GET('/api/units/home/agencies', { params: { query: { asOf } } }));
}

export function capturedMails() {
  return answer(api.GET('/api/movements/captured-mails'));
}

export function lookAtLink(token: string): Promise<LinkPage> {
  return answer(api.POST('/api/movements/mailed-links/look', { body: { token } }));
}

export function sendByLink(token: string, value: string, note: string): Promise<LinkPage> {
  return answer(api.POST('/api/movements/mailed-links/send', { body: { token, value, note } }));
}

export function putOffByLink(token: string, days: number): Promise<LinkPage> {
  return answer(api.POST('/api/movements/mailed-links/pause', { body: { token, days } }));
}
