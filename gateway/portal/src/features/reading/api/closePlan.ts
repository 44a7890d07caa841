import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

export function closePlan(id: string, version: number, reason: string): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/closing', { params: { path: { id }, header: ifMatch(version) }, body: { reason } }),
  );
}
