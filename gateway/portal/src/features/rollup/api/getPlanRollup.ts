import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/reporting';

export type PlanRollup = components['schemas']['PlanRollup'];
export type UnitAnswer = components['schemas']['UnitAnswer'];

export function getPlanRollup(id: string): Promise<PlanRollup> {
  return answer(api.GET('/api/rollups/plans/{id}', { params: { path: { id } } }));
}
