import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';

export type Version = components['schemas']['PlanVersion'];

/** Oldest first; of other units' plans those that were in force. */
export function getVersions(id: string): Promise<Version[]> {
  return answer(api.GET('/api/plans/{id}/versions', { params: { path: { id } } }));
}
