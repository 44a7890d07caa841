import { PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { unitInSentence } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import type { RollupNode } from './api/getHomeRollups';
import { coverageInWords } from './model/coverage';
import { freshnessInWords } from './model/freshness';
import { RollupTree } from './RollupTree';
import { UnitAnswers } from './UnitAnswers';
import { useHomeRollups, usePlanRollup } from './useRollups';

const noRoots: RollupNode[] = [];

/** What a province or district looks at: its plans of a year, what came back, and who is silent. */
export function HomeRollups({ workingYear }: { workingYear: number }) {
  const [year, setYear] = useState(workingYear);
  const [wanted, setWanted] = useState<string | null>(null);
  const rollups = useHomeRollups(year);
  const roots = rollups.data?.plans ?? noRoots;
  const chosen = wanted ?? roots[0]?.planId ?? null;

  return (
    <>
      <Panel
        title="Tổng hợp kế hoạch trong năm"
        className="print-first"
        note={
          rollups.data && (
            <span role="status" aria-label="Độ mới của số liệu">
              {freshnessInWords(rollups.data.freshness)}
            </span>
          )
        }
        extra={
          <>
            <Select<number>
              aria-label="Năm tổng hợp"
              value={year}
              onChange={(next) => {
                setYear(next);
                setWanted(null);
              }}
              options={[workingYear + 1, workingYear, workingYear - 1, workingYear - 2].map((value) => ({
                value,
                label: `Năm ${value}`,
              }))}
            />
            <Link to="/board" className="no-print">
              Bảng điều hành
            </Link>
            <Button icon={<PrinterOutlined />} onClick={() => window.print()} className="no-print">
              In
            </Button>
          </>
        }
      >
        {rollups.isPending && <Waiting rows={4} />}
        {rollups.isError && <Failure error={rollups.error} onRetry={() => void rollups.refetch()} />}
        {rollups.data && roots.length === 0 && (
          <p className="empty">Năm {year} đơn vị chưa ban hành kế hoạch nào, nên chưa có gì để tổng hợp.</p>
        )}
        {roots.length > 0 && (
          <RollupTree roots={roots} chosen={chosen} onChoose={setWanted} label="Tổng hợp kế hoạch trong năm" />
        )}
      </Panel>
      {chosen && <ChosenUnits planId={chosen} />}
    </>
  );
}

function ChosenUnits({ planId }: { planId: string }) {
  const rollup = usePlanRollup(planId);
  const node = rollup.data?.node;
  return (
    <Panel
      title={
        node ? `Đơn vị trả lời ${node.number ?? 'kế hoạch'} của ${unitInSentence(node.unitName)}` : 'Đơn vị trả lời'
      }
      note={node && coverageInWords(node.coverage)}
    >
      {rollup.isPending && <Waiting rows={5} />}
      {rollup.isError && <Failure error={rollup.error} onRetry={() => void rollup.refetch()} />}
      {rollup.data && <UnitAnswers rollup={rollup.data} height="max(320px, 52vh)" />}
    </Panel>
  );
}
