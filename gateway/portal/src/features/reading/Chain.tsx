import { Link } from 'react-router';
import { StateTag } from '@/shared/plan/StateTag';
import type { Plan, PlanSummary } from '@/shared/plan/types';
import { usePlanChain } from '@/shared/plan/usePlan';
import { citationInWords, documentWithIssuer, linkInWords } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';

/** Where a plan hangs: the documents above it, the highest first, and the plans that answer it. */
export function Chain({ plan }: { plan: Plan }) {
  const chain = usePlanChain(plan.id);
  const { parentLink } = plan;
  return (
    <Panel title="Văn bản cấp trên và kế hoạch cấp dưới">
      {chain.isPending && <Waiting rows={2} />}
      {chain.isError && <Failure error={chain.error} onRetry={() => void chain.refetch()} />}
      {chain.data && (
        <>
          <ol className="chain" aria-label="Văn bản cấp trên">
            {[...chain.data.above].reverse().map((above) => (
              <ChainItem key={above.id} plan={above} />
            ))}
            <li className="chain-self" aria-current="page">
              {parentLink.state === 'RESOLVED' || parentLink.state === 'NOT_NEEDED'
                ? 'Văn bản này'
                : linkInWords(parentLink.state)}
              {parentLink.state === 'PENDING' && parentLink.cited && `: ${citationInWords(parentLink.cited)}`}
            </li>
          </ol>
          <h3>Kế hoạch thực hiện văn bản này ({chain.data.below.length})</h3>
          {chain.data.below.length === 0 ? (
            <p className="empty">Chưa có kế hoạch nào của cấp dưới.</p>
          ) : (
            <ul className="chain" aria-label="Kế hoạch cấp dưới">
              {chain.data.below.map((below) => (
                <ChainItem key={below.id} plan={below} />
              ))}
            </ul>
          )}
        </>
      )}
    </Panel>
  );
}

function ChainItem({ plan }: { plan: PlanSummary }) {
  return (
    <li>
      {plan.openable ? <Link to={`/plans/${plan.id}`}>{documentWithIssuer(plan)}</Link> : documentWithIssuer(plan)}{' '}
      {plan.state !== 'ISSUED' && <StateTag state={plan.state} />}
      <div className="quiet">{plan.title}</div>
    </li>
  );
}
