import { answer, api } from '@/shared/api/client';
import type { Plan } from '../types';

export function getPlan(id: string): Promise<Plan> {
  return answer(api.GET('/api/plans/{id}', { params: { path: { id } } }));
}
