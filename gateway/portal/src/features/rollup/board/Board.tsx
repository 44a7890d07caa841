import './board.css';
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import type { RollupNode } from '../api/getHomeRollups';
import type { UnitAnswer } from '../api/getPlanRollup';
import { getYearFigures } from '../api/getYearFigures';
import { freshnessInWords } from '../model/freshness';
import { UnitAnswers } from '../UnitAnswers';
import { useHomeRollups, usePlanRollup } from '../useRollups';
import { BoardUnit } from './BoardUnit';
import { QuarterChart } from './QuarterChart';
import { Tiles } from './Tiles';
import { UnitGrid } from './UnitGrid';

const noPlans: RollupNode[] = [];

/** Bảng điều hành: at one glance how far the units below have come with a plan of the year. */
export function Board({ unitId, workingYear }: { unitId: string; workingYear: number }) {
  const [year, setYear] = useState(workingYear);
  const [wanted, setWanted] = useState<string | null>(null);
  const home = useHomeRollups(year);
  const plans = home.data?.plans ?? noPlans;
  const chosen = plans.find(({ planId }) => planId === wanted) ?? plans[0];
  return (
    <>
      <Panel
        main
        title={`Bảng điều hành năm ${year}`}
        note={home.data && <span role="status">{freshnessInWords(home.data.freshness)}</span>}
        extra={
          <Button icon={<PrinterOutlined />} onClick={() => window.print()} className="no-print">
            In
          </Button>
        }
      >
        <div className="toolbar no-print">
          <Select<number>
            aria-label="Năm"
            value={year}
            onChange={setYear}
            options={[1, 0, -1, -2].map((step) => ({ value: workingYear + step, label: `Năm ${workingYear + step}` }))}
          />
          {chosen && (
            <Select<string>
              aria-label="Kế hoạch"
              className="board-plan"
              value={chosen.planId}
              onChange={setWanted}
              options={plans.map(({ planId, number, title }) => ({
                value: planId,
                label: [number, title].filter(Boolean).join(', '),
              }))}
            />
          )}
        </div>
        {home.isPending && <Waiting rows={4} />}
        {home.isError && <Failure error={home.error} onRetry={() => void home.refetch()} />}
        {home.data && !chosen && (
          <p className="empty">
            Năm {year} đơn vị chưa ban hành kế hoạch nào, nên chưa có gì để theo dõi.{' '}
            <Link to="/">Thả tệp kế hoạch</Link> vào trang chính để bắt đầu.
          </p>
        )}
        {chosen && <Tiles node={chosen} unitId={unitId} year={year} />}
      </Panel>
      {chosen && <Below plan={chosen} unitId={unitId} year={year} />}
    </>
  );
}

function Below({ plan, unitId, year }: { plan: RollupNode; unitId: string; year: number }) {
  const rollup = usePlanRollup(plan.planId);
  const figures = useQuery({
    queryKey: queryKeys.yearFigures(unitId, year),
    queryFn: () => getYearFigures(unitId, year),
  });
  const [view, setView] = useState<'grid' | 'table'>('grid');
  const [open, setOpen] = useState<string | null>(null);
  const unit: UnitAnswer | undefined = rollup.data?.units.find((each) => each.unitId === open);
  return (
    <>
      <Panel
        title="Các đơn vị"
        extra={
          <Segmented<'grid' | 'table'>
            aria-label="Cách xem"
            className="no-print"
            value={view}
            onChange={setView}
            options={[
              { value: 'grid', label: 'Sơ đồ' },
              { value: 'table', label: 'Bảng' },
            ]}
          />
        }
      >
        {rollup.isPending && <Waiting rows={6} />}
        {rollup.isError && <Failure error={rollup.error} onRetry={() => void rollup.refetch()} />}
        {rollup.data && view === 'grid' && <UnitGrid rollup={rollup.data} onOpen={setOpen} />}
        {rollup.data && view === 'table' && <UnitAnswers rollup={rollup.data} />}
      </Panel>
      <Panel
        title="Nhiệm vụ theo quý"
        note={<Link to={`/rollups/${plan.planId}`}>Mở cây tổng hợp đến từng kế hoạch</Link>}
      >
        <QuarterChart node={plan} />
      </Panel>
      {rollup.data && unit && (
        <BoardUnit
          rollup={rollup.data}
          unit={unit}
          figures={figures.data?.units.find((each) => each.unitId === unit.unitId)?.own}
          year={year}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
