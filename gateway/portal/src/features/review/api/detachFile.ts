import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

export function detachFile(id: string, version: number, fileId: string): Promise<Plan> {
  return answer(
    api.DELETE('/api/plans/{id}/attachments/{fileId}', {
      params: { path: { id, fileId }, header: ifMatch(version) },
    }),
  );
}
