import './movements.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { listAbove, listMovements, type MovementAbove, type MovementSummary } from './api/movements';
import { notCarriedOut } from './model/carried';
import { OutlineForm } from './OutlineForm';
import { formWords, markWords, stateTones, stateWords } from './words';

type Forming = { carriesOut: MovementAbove | null } | null;

/** Phong trào của đơn vị trong năm, và phong trào cấp trên chưa triển khai. */
export function MovementList({ workingYear, works }: { workingYear: number; works: boolean }) {
  const [year, setYear] = useState(workingYear);
  const [forming, setForming] = useState<Forming>(null);
  const own = useQuery({ queryKey: queryKeys.movementList(year), queryFn: () => listMovements(year) });
  const above = useQuery({ queryKey: queryKeys.movementsAbove(year), queryFn: () => listAbove(year) });
  const open = notCarriedOut(own.data ?? [], above.data ?? []);
  return (
    <>
      <Panel
        main
        title="Phong trào thi đua"
        note={own.data && `${own.data.length} phong trào`}
        extra={
          works &&
          forming === null && (
            <Button type="primary" onClick={() => setForming({ carriesOut: null })}>
              Thêm phong trào
            </Button>
          )
        }
      >
        <div className="toolbar">
          <Select<number>
            aria-label="Năm"
            value={year}
            onChange={setYear}
            options={[1, 0, -1, -2, -3].map((step) => ({
              value: workingYear + step,
              label: `Năm ${workingYear + step}`,
            }))}
          />
        </div>
        {forming && (
          <OutlineForm seen={null} year={year} carriesOut={forming.carriesOut} onClose={() => setForming(null)} />
        )}
        {own.isPending && <Waiting />}
        {own.isError && <Failure error={own.error} onRetry={() => void own.refetch()} />}
        {own.data?.length === 0 && (
          <p className="empty">
            Năm {year} đơn vị chưa có phong trào. Phong trào nêu trong kế hoạch ban hành hiện ở đây.
          </p>
        )}
        <ul className="movement-list" aria-label="Phong trào của đơn vị">
          {own.data?.map((movement) => (
            <Row key={movement.id} movement={movement} />
          ))}
        </ul>
      </Panel>
      {open.length > 0 && (
        <Panel title="Phong trào cấp trên chưa triển khai" note={`${open.length} phong trào`}>
          <ul className="movement-list" aria-label="Phong trào cấp trên chưa triển khai">
            {open.map((movement) => (
              <li key={movement.id}>
                <div className="movement-title">
                  <Link to={`/movements/${movement.id}`}>{movement.name}</Link>
                  <Tag tone={stateTones[movement.state]}>{stateWords[movement.state]}</Tag>
                  {works && (
                    <Button
                      size="small"
                      className="movement-take"
                      aria-label={`Triển khai tại đơn vị: ${movement.name}`}
                      onClick={() => setForming({ carriesOut: movement })}
                    >
                      Triển khai tại đơn vị
                    </Button>
                  )}
                </div>
                <div className="quiet">
                  {movement.unitName}
                  {period(movement)}
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Row({ movement }: { movement: MovementSummary }) {
  const mark = movement.planMark ? markWords[movement.planMark] : '';
  return (
    <li>
      <div className="movement-title">
        <Link to={`/movements/${movement.id}`}>{movement.name}</Link>
        <Tag tone={stateTones[movement.state]}>{stateWords[movement.state]}</Tag>
        {movement.proposed && <Tag tone="urgent">Cần xác nhận phong trào cấp trên</Tag>}
        {mark !== '' && <Tag tone="urgent">{mark}</Tag>}
      </div>
      <div className="quiet">
        {formWords[movement.form]}
        {period(movement)}
        {movement.standingBody && `. Cơ quan thường trực: ${movement.standingBody}`}
        {movement.planTitle && `. Theo ${movement.planNumber ?? 'kế hoạch'}: ${movement.planTitle}`}
        {movement.carriesOut && `. Triển khai phong trào của ${movement.carriesOut.unitName}`}
      </div>
    </li>
  );
}

function period({ from, to }: { from: string | null; to: string | null }): string {
  return from && to ? `, từ ${formatDate(from)} đến ${formatDate(to)}` : '';
}
