import './plans.css';
import type { PlanSummary } from '@/shared/plan/types';
import { usePlanChain } from '@/shared/plan/usePlan';
import { linkInWords } from '@/shared/plan/words';

/** How a plan stands to its parent, the parent named as soon as it is known. */
export function LinkSentence({ plan }: { plan: PlanSummary }) {
  const resolved = plan.linkState === 'RESOLVED';
  const chain = usePlanChain(plan.id, resolved);
  const parents = resolved ? (chain.data?.above.slice(0, 1) ?? []) : [];
  return <span className={`link-state link-${plan.linkState}`}>{linkInWords(plan.linkState, parents)}</span>;
}
