import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

export function returnPlan(id: string, version: number, remark: string): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/return', { params: { path: { id }, header: ifMatch(version) }, body: { remark } }),
  );
}
