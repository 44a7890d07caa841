import './plans.css';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { documentName, unitInSentence } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { usePlanList } from './usePlanList';

/** Văn bản cấp trên: what the superiors have issued. */
export function PlansFromAbove() {
  const plans = usePlanList({ scope: 'above', size: 8 });
  return (
    <Panel title="Văn bản của cấp trên">
      {plans.isPending && <Waiting />}
      {plans.isError && <Failure error={plans.error} onRetry={() => void plans.refetch()} />}
      {plans.data?.items.length === 0 && <p className="empty">Cấp trên chưa ban hành văn bản nào trên hệ thống.</p>}
      <ul className="plan-list" aria-label="Văn bản của cấp trên">
        {plans.data?.items.map((plan) => (
          <li key={plan.id}>
            <div className="plan-list-title">
              {plan.openable ? <Link to={`/plans/${plan.id}`}>{plan.title}</Link> : <span>{plan.title}</span>}
            </div>
            <div className="quiet">
              {documentName(plan)} của {unitInSentence(plan.unit.name)}
              {plan.issuedOn && `, ngày ${formatDate(plan.issuedOn)}`}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
