import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';
import type { Plan } from '@/shared/plan/types';

export type DraftWish = components['schemas']['DraftWish'];

/** An empty draft of the own unit. */
export function writePlan(wish: DraftWish): Promise<Plan> {
  return answer(api.POST('/api/plans', { body: wish }));
}
