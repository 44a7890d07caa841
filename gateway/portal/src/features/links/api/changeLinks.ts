import { answer, api, ifMatch } from '@/shared/api/client';
import type { Plan, PlanSummary } from '@/shared/plan/types';

export function addLink(plan: Plan, planId: string, response: boolean, reason: string): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/links', {
      params: { path: { id: plan.id }, header: ifMatch(plan.version) },
      body: { planId, response, reason },
    }),
  );
}

/** `reason` is needed only where another document stood before. */
export function chooseLink(plan: Plan, link: string, planId: string, reason: string | null): Promise<Plan> {
  return answer(
    api.PUT('/api/plans/{id}/links/{link}', {
      params: { path: { id: plan.id, link }, header: ifMatch(plan.version) },
      body: { planId, reason },
    }),
  );
}

export function removeLink(plan: Plan, link: string, reason: string): Promise<Plan> {
  return answer(
    api.POST('/api/plans/{id}/links/{link}/removal', {
      params: { path: { id: plan.id, link }, header: ifMatch(plan.version) },
      body: { reason },
    }),
  );
}

/** The plan implements no document of a superior. */
export function declareNone(plan: Plan): Promise<Plan> {
  return answer(
    api.PUT('/api/plans/{id}/parent', {
      params: { path: { id: plan.id }, header: ifMatch(plan.version) },
      body: { planId: null },
    }),
  );
}

/** What may stand above: documents of superiors, newest first. */
export async function superiorsDocuments(): Promise<PlanSummary[]> {
  const page = await answer(api.GET('/api/plans', { params: { query: { scope: 'above', size: 100 } } }));
  return page.items;
}
