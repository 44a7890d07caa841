import { answer, api } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

/** One document becomes one draft; the same file again answers the draft that it became. */
export function importPlan(file: File): Promise<Plan> {
  const form = new FormData();
  form.append('file', file, file.name);
  return answer(
    api.POST('/api/plans/imports', {
      // The contract calls the part a binary string; a browser sends the file itself.
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}
