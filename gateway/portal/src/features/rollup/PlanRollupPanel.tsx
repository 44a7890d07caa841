import { Link } from 'react-router';
import { isNotFound } from '@/shared/api/apiError';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { CoverageBars } from './CoverageBars';
import { freshnessInWords } from './model/freshness';
import { Quarters } from './Quarters';
import { usePlanRollup } from './useRollups';

/**
 * The numbers of one plan with everything below it; nothing at all before they are known, where nobody
 * has to answer the plan, or where the person may not read them.
 */
export function PlanRollupPanel({ planId }: { planId: string }) {
  const rollup = usePlanRollup(planId);
  const nothingBelow = rollup.data?.units.length === 0 && rollup.data.children.length === 0;
  if (rollup.isPending || nothingBelow || (rollup.isError && isNotFound(rollup.error))) {
    return null;
  }
  return (
    <Panel
      title="Tổng hợp từ cấp dưới"
      note={rollup.data && freshnessInWords(rollup.data.freshness)}
      extra={rollup.data && rollup.data.units.length > 0 && <Link to={`/rollups/${planId}`}>Xem từng đơn vị</Link>}
    >
      {rollup.isError && <Failure error={rollup.error} onRetry={() => void rollup.refetch()} />}
      {rollup.data && (
        <dl className="facts facts-numbers">
          <div>
            <dt>Đã có kế hoạch trả lời</dt>
            <dd>
              <CoverageBars coverage={rollup.data.node.coverage} />
            </dd>
          </div>
          <div>
            <dt>Phong trào thi đua</dt>
            <dd>
              <strong>{rollup.data.node.subtree.movements}</strong>
            </dd>
          </div>
          <div>
            <dt>Nhiệm vụ</dt>
            <dd>
              <Quarters tasks={rollup.data.node.subtree.tasks} byQuarter={rollup.data.node.subtree.tasksByQuarter} />
            </dd>
          </div>
          <div>
            <dt>Chỉ tiêu</dt>
            <dd>
              <strong>{rollup.data.node.subtree.targets}</strong>
            </dd>
          </div>
        </dl>
      )}
    </Panel>
  );
}
