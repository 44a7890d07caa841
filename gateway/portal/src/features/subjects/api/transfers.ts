import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/subjects';
import type { components as units } from '@/shared/api/generated/units';

export type { Subject } from './subjects';
export type Transfer = components['schemas']['Transfer'];
export type UnitRow = units['schemas']['UnitRow'];

export function listTransfers(): Promise<{ own: Transfer[]; toAnswer: Transfer[] }> {
  return answer(api.GET('/api/awards/transfers'));
}

export function proposeTransfer(subjectId: string, fromUnitId: string, reason: string): Promise<Transfer> {
  return answer(api.POST('/api/awards/transfers', { body: { subjectId, fromUnitId, reason } }));
}

export function agreeToTransfer(id: string, subjectId: string): Promise<Transfer> {
  return answer(api.POST('/api/awards/transfers/{id}/agreement', { params: { path: { id } }, body: { subjectId } }));
}

export function refuseTransfer(id: string, reason: string): Promise<Transfer> {
  return answer(api.POST('/api/awards/transfers/{id}/refusal', { params: { path: { id } }, body: { reason } }));
}

export function withdrawTransfer(id: string): Promise<Transfer> {
  return answer(api.POST('/api/awards/transfers/{id}/withdrawal', { params: { path: { id } } }));
}

/** Units found by name or code. */
export function findUnits(q: string, asOf: string): Promise<UnitRow[]> {
  return answer(api.GET('/api/units', { params: { query: { q, asOf } } }));
}
