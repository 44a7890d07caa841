import { answer, api } from '@/shared/api/client';
import type { PlanSummary } from '../types';

/** The documents above, nearest first, and the plans that implement this one. */
export type PlanChain = { above: PlanSummary[]; below: PlanSummary[] };

export function getPlanChain(id: string): Promise<PlanChain> {
  return answer(api.GET('/api/plans/{id}/chain', { params: { path: { id } } }));
}
