import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

/** A leader vouches for uncertain values of a plan in review. */
export function confirmPlan(id: string, version: number, fields: string[]): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/confirmations', { params: { path: { id }, header: ifMatch(version) }, body: { fields } }),
  );
}
