import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan, PlanContent } from '@/shared/plan/types';

export function correctPlan(id: string, version: number, content: PlanContent): Promise<Plan> {
  return answer(
    api.PUT('/api/plans/{id}/content', { params: { path: { id }, header: ifMatch(version) }, body: content }),
  );
}
