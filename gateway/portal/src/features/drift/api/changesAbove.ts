import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/answers';

export type ChangeAbove = components['schemas']['ChangeAbove'];

export function getChangesAbove(planId: string): Promise<ChangeAbove[]> {
  return answer(api.GET('/api/plans/{id}/changes-above', { params: { path: { id: planId } } }));
}

export async function acknowledgeChange(planId: string, change: string): Promise<void> {
  await answer(
    api.POST('/api/plans/{id}/changes-above/{change}/acknowledgement', { params: { path: { id: planId, change } } }),
  );
}

/** Drafts the amendment that follows the change; answers the plan to go on with. */
export async function followChange(planId: string, change: string): Promise<string> {
  const next = await answer(
    api.POST('/api/plans/{id}/changes-above/{change}/amendment', { params: { path: { id: planId, change } } }),
  );
  return next.planId;
}
