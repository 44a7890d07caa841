import './plans.css';
import { linkInWords } from '@/shared/plan/words';
import type { ListedPlan } from './api/listPlans';

/** How a plan stands to its parents, each named as far as the person may see it. */
export function LinkSentence({ plan }: { plan: ListedPlan }) {
  return <span className={`link-state link-${plan.linkState}`}>{linkInWords(plan.linkState, plan.parents)}</span>;
}
