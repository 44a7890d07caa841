import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { documentName, unitInSentence } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { coverageInWords } from './model/coverage';
import { freshnessInWords } from './model/freshness';
import { RollupTree } from './RollupTree';
import { UnitAnswers } from './UnitAnswers';
import { usePlanRollup } from './useRollups';

/** Everything rolled up to one plan, on a page that prints. */
export function RollupDetail({ planId }: { planId: string }) {
  const rollup = usePlanRollup(planId);
  const node = rollup.data?.node;
  const roots = useMemo(() => (node ? [node] : []), [node]);
  if (rollup.isPending) {
    return <Waiting rows={6} />;
  }
  if (rollup.isError) {
    return <Failure error={rollup.error} onRetry={() => void rollup.refetch()} />;
  }
  const { node: root, freshness } = rollup.data;
  return (
    <>
      <Panel
        main
        title={`Tổng hợp ${documentName({ type: root.type ?? 'KE_HOACH', number: { text: root.number } })} của ${unitInSentence(root.unitName)}`}
        note={freshnessInWords(freshness)}
        extra={
          <Button icon={<PrinterOutlined />} onClick={() => window.print()} className="no-print">
            In
          </Button>
        }
      >
        <RollupTree roots={roots} label="Cây tổng hợp" />
      </Panel>
      <Panel title="Đơn vị phải có kế hoạch" note={coverageInWords(root.coverage)}>
        <UnitAnswers rollup={rollup.data} />
      </Panel>
    </>
  );
}
