import { answer, api } from '@/shared/api/client';
import type { Findings } from './checkContent';

export function dismissFinding(id: string, key: string, reason: string): Promise<Findings> {
  return answer(
    api.PUT('/api/plans/{id}/findings/{key}/dismissal', { params: { path: { id, key } }, body: { reason } }),
  );
}
