import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

/** `number` is that of the document that withdraws the plan. */
export function withdrawPlan(id: string, version: number, reason: string, number: string | null): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/withdrawal', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason, number },
    }),
  );
}
