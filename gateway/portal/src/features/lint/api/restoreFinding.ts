import { answer, api } from '@/shared/api/client';
import type { Findings } from './checkContent';

export function restoreFinding(id: string, key: string): Promise<Findings> {
  return answer(api.DELETE('/api/plans/{id}/findings/{key}/dismissal', { params: { path: { id, key } } }));
}
