import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/answers';

type Schemas = components['schemas'];
export type QuestionSet = Schemas['Questions'];
export type Question = Schemas['Question'];
export type Subordinate = Schemas['Subordinate'];

/** Drafts the plan that answers the document, or finds the one that is there. */
export async function draftAnswer(parentId: string): Promise<string> {
  const made = await answer(api.POST('/api/plans/{id}/answer', { params: { path: { id: parentId } } }));
  return made.planId;
}

export function getQuestions(planId: string): Promise<QuestionSet> {
  return answer(api.GET('/api/plans/{id}/questions', { params: { path: { id: planId } } }));
}

/** `value` null leaves the item out of the plan. */
export function answerQuestion(
  planId: string,
  version: number,
  question: string,
  value: string | null,
): Promise<{ version: number }> {
  return answer(
    api.PUT('/api/plans/{id}/questions/{question}', {
      params: { path: { id: planId, question }, header: ifMatch(version) },
      body: { value },
    }),
  );
}

export function getDeliveries(planId: string): Promise<Subordinate[]> {
  return answer(api.GET('/api/plans/{id}/deliveries', { params: { path: { id: planId } } }));
}

export function deliverDrafts(planId: string): Promise<Subordinate[]> {
  return answer(api.POST('/api/plans/{id}/deliveries', { params: { path: { id: planId } } }));
}
