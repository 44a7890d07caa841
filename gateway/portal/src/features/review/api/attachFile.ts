import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

export function attachFile(id: string, version: number, file: File): Promise<Plan> {
  const form = new FormData();
  form.append('file', file, file.name);
  return answer(
    api.POST('/api/plans/{id}/attachments', {
      params: { path: { id }, header: ifMatch(version) },
      // The contract calls the part a binary string; a browser sends the file itself.
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}
