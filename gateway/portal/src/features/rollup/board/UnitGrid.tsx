import { useMemo } from 'react';
import { formatDate } from '@/shared/format/dates';
import type { PlanRollup } from '../api/getPlanRollup';
import { useHighlights } from '../useHighlights';
import { areasOf, countOf, standingOf, standings } from './board';

const signs = new Map(standings.map(({ standing, sign, words }) => [standing, { sign, words }]));
const everyNew = () => true;

/** Sơ đồ: every unit a box among its neighbours, so that a silent area is seen before it is looked for. */
export function UnitGrid({ rollup, onOpen }: { rollup: PlanRollup; onOpen: (unitId: string) => void }) {
  const areas = useMemo(() => areasOf(rollup), [rollup]);
  const lit = useHighlights(
    useMemo(() => new Map(rollup.units.map((unit) => [unit.unitId, unit])), [rollup]),
    everyNew,
  );
  if (areas.length === 0) {
    return <p className="empty">Không có đơn vị cấp dưới phải trả lời kế hoạch này.</p>;
  }
  return (
    <>
      <ul className="board-legend" aria-label="Chú giải">
        {standings.map(({ standing, sign, words }) => (
          <li key={standing}>
            <span className={`board-sign board-${standing}`} aria-hidden>
              {sign}
            </span>{' '}
            {words}: <strong>{countOf(rollup.units, standing)}</strong>
          </li>
        ))}
        <li className="quiet">Hạn ban hành kế hoạch: {formatDate(rollup.dueOn)}</li>
      </ul>
      {areas.map((area) => (
        <section key={area.key} className="board-area" aria-label={area.name}>
          <h3>
            {area.name} <span className="quiet">{`${area.answered}/${area.units.length}`}</span>
          </h3>
          <div className="board-boxes">
            {area.units.map((unit) => {
              const standing = standingOf(unit);
              const shown = signs.get(standing);
              return (
                <button
                  key={unit.unitId}
                  type="button"
                  className={`board-box board-${standing}${lit.has(unit.unitId) ? ' board-lit' : ''}`}
                  aria-label={`${unit.unitName}: ${shown?.words ?? ''}`}
                  onClick={() => onOpen(unit.unitId)}
                >
                  <span aria-hidden>{shown?.sign}</span> {unit.unitName}
                </button>
              );
            })}
          </div>
        </section>
      ))}
    </>
  );
}
