import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

export type Numbering = 'DOCUMENT' | 'REGISTER';

/** DOCUMENT keeps the number that the document bears, REGISTER takes the next one of the unit's register. */
export function issuePlan(id: string, version: number, numbering: Numbering, issuedOn: string | null): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/issue', {
      params: { path: { id }, header: ifMatch(version) },
      body: { numbering, issuedOn },
    }),
  );
}
