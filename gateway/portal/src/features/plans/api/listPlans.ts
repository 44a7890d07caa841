import { answer, api } from '@/shared/api/client';
import type { components, operations } from '@/shared/api/generated/plans';

export type PlanPage = components['schemas']['PlanPage'];
export type ListedPlan = components['schemas']['ListedPlan'];
export type PlanQuery = NonNullable<operations['listPlans']['parameters']['query']>;

export function listPlans(query: PlanQuery): Promise<PlanPage> {
  return answer(api.GET('/api/plans', { params: { query } }));
}
