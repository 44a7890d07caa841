import type { Plan, PlanContent } from '@/shared/plan/types';
import type { Numbering } from '../api/issuePlan';

/** The uncertain fields that nobody has looked at yet. */
export function stillUnsure(plan: Pick<Plan, 'uncertain'>, content: Pick<PlanContent, 'confirmed'>): string[] {
  const confirmed = new Set(content.confirmed);
  return plan.uncertain.filter((field) => !confirmed.has(field));
}

/** Somebody has looked at an uncertain field; a field that was never uncertain needs no confirmation. */
export function confirming(content: PlanContent, field: string, uncertain: readonly string[]): PlanContent {
  return content.confirmed.includes(field) || !uncertain.includes(field)
    ? content
    : { ...content, confirmed: [...content.confirmed, field] };
}

/** What issuing itself decides is not asked for: the date always, the number when the register gives it. */
export function stillAsked(unsure: readonly string[], numbering: Numbering): string[] {
  return unsure.filter((field) => field !== 'date' && !(field === 'number' && numbering === 'REGISTER'));
}
