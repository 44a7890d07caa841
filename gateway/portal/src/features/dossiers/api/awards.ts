import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/awards';

export type Award = components['schemas']['Award'];

/** What can be awarded on the working date. */
export function listAwards(): Promise<Award[]> {
  return answer(api.GET('/api/awards/catalogue', { params: { query: {} } }));
}
