import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

export function submitPlan(id: string, version: number): Promise<Plan> {
  return answer(api.POST('/api/plans/{id}/submission', { params: { path: { id }, header: ifMatch(version) } }));
}
