import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

/** `planId` null says that the plan implements no other document. */
export function answerParent(id: string, version: number, planId: string | null): Promise<Plan> {
  return answer(
    api.PUT('/api/plans/{id}/parent', { params: { path: { id }, header: ifMatch(version) }, body: { planId } }),
  );
}
