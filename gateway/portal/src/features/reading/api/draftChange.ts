import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

/** A draft that begins with what the plan in force says. */
export function draftChange(id: string, version: number, act: 'amendment' | 'replacement'): Promise<Plan> {
  return answer(api.POST(`/api/plans/{id}/${act}`, { params: { path: { id }, header: ifMatch(version) } }));
}
