import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import type { RollupNode } from '../api/getHomeRollups';
import { getYearFigures } from '../api/getYearFigures';
import { CoverageBars } from '../CoverageBars';
import { withOwn } from '../model/coverage';
import { awardsOf, dossiersOf } from '../model/yearFigures';
import { usePlanRollup } from '../useRollups';
import { countOf, shareOf } from './board';

/** The numbers that somebody asks for first; each opens what it counts. */
export function Tiles({ node, unitId, year }: { node: RollupNode; unitId: string; year: number }) {
  const rollup = usePlanRollup(node.planId);
  const figures = useQuery({
    queryKey: queryKeys.yearFigures(unitId, year),
    queryFn: () => getYearFigures(unitId, year),
  });
  const expected = node.coverage.reduce((sum, level) => sum + level.expected, 0);
  const answered = node.coverage.reduce((sum, level) => sum + level.answered, 0);
  const share = shareOf(answered, expected);
  const all = withOwn(node);
  const total = figures.data?.total;
  const overdue = rollup.data && countOf(rollup.data.units, 'overdue');
  return (
    <ul className="board-tiles" aria-label="Số liệu chính">
      <Tile
        title="Đã có kế hoạch"
        number={`${formatNumber(answered)}/${formatNumber(expected)}`}
        note={share === null ? 'không có đơn vị cấp dưới' : `${share}% số đơn vị`}
      >
        <CoverageBars coverage={node.coverage} />
      </Tile>
      <Tile
        title="Quá hạn chưa có kế hoạch"
        number={overdue === undefined ? '…' : formatNumber(overdue)}
        urgent={(overdue ?? 0) > 0}
        note={rollup.data && `${formatNumber(countOf(rollup.data.units, 'answeredLate'))} đơn vị có sau hạn`}
      />
      <Tile
        title="Nhiệm vụ"
        number={formatNumber(all.tasks)}
        note={`của ${formatNumber(all.plans)} kế hoạch`}
        to={`/rollups/${node.planId}`}
      />
      <Tile
        title="Chỉ tiêu"
        number={formatNumber(all.targets)}
        note={total && `${formatNumber(total.progressTold)} có số liệu, ${formatNumber(total.goalsReached)} đã đạt`}
        to={`/rollups/${node.planId}`}
      />
      <Tile
        title="Phong trào thi đua"
        number={total ? formatNumber(total.movements) : '…'}
        note={total && `${formatNumber(total.registrations)} bản đăng ký`}
        to="/figures"
      />
      <Tile
        title="Đã khen thưởng"
        number={total ? formatNumber(awardsOf(total)) : '…'}
        note={total && `${formatNumber(dossiersOf(total))} hồ sơ đã trình`}
        to="/statistics"
      />
    </ul>
  );
}

type TileProps = {
  title: string;
  number: string;
  note?: ReactNode;
  urgent?: boolean;
  to?: string;
  children?: ReactNode;
};

function Tile({ title, number, note, urgent, to, children }: TileProps) {
  return (
    <li className={urgent ? 'board-tile board-tile-urgent' : 'board-tile'}>
      <span className="board-tile-title">{to ? <Link to={to}>{title}</Link> : title}</span>
      <strong>{number}</strong>
      {note && <span className="quiet">{note}</span>}
      {children}
    </li>
  );
}
