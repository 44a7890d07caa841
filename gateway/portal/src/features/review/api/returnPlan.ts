import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan } from '@/shared/plan/types';

/** What the leader says of one place: "title", or a row of a list, "tasks[2]". */
export type FieldRemark = { field: string; words: string };

export function returnPlan(id: string, version: number, remark: string, fields: FieldRemark[]): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/return', {
      params: { path: { id }, header: ifMatch(version) },
      body: { remark, fields },
    }),
  );
}
