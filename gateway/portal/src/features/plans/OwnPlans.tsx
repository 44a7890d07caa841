import './plans.css';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { StateTag } from '@/shared/plan/StateTag';
import { documentName } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { LinkSentence } from './LinkSentence';
import { usePlanList } from './usePlanList';

/** Kế hoạch của đơn vị: the newest plans of the own unit, drafts too. */
export function OwnPlans({ mayUpload }: { mayUpload: boolean }) {
  const plans = usePlanList({ scope: 'own', size: 8 });
  return (
    <Panel title="Kế hoạch của đơn vị" extra={<Link to="/plans">Xem tất cả</Link>}>
      {plans.isPending && <Waiting />}
      {plans.isError && <Failure error={plans.error} onRetry={() => void plans.refetch()} />}
      {plans.data?.items.length === 0 && (
        <p className="empty">
          Đơn vị chưa có kế hoạch nào.{mayUpload && ' Thả tệp kế hoạch vào ô phía trên để bắt đầu.'}
        </p>
      )}
      <ul className="plan-list" aria-label="Kế hoạch của đơn vị">
        {plans.data?.items.map((plan) => (
          <li key={plan.id}>
            <div className="plan-list-title">
              <Link to={`/plans/${plan.id}`}>{plan.title || documentName(plan)}</Link>
              <StateTag state={plan.state} />
            </div>
            <div className="quiet">
              {documentName(plan)}
              {plan.issuedOn && `, ngày ${formatDate(plan.issuedOn)}`}
            </div>
            {plan.linkState !== 'NOT_NEEDED' && <LinkSentence plan={plan} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
