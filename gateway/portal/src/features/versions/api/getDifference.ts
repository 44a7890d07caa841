import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';

export type Different = components['schemas']['Different'];

/** In what two versions differ, field by field. */
export function getDifference(id: string, from: number, to: number): Promise<Different[]> {
  return answer(api.GET('/api/plans/{id}/difference', { params: { path: { id }, query: { from, to } } }));
}
