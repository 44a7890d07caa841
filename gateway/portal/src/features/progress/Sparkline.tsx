import { formatNumber } from '@/shared/format/numbers';
import type { Assignment } from './api/progress';

const width = 220;
const height = 56;
const edge = 8;

/** Số liệu theo kỳ: the value of each period, and the goal as a dashed line. */
export function Sparkline({ item }: { item: Assignment }) {
  const said = item.periods.flatMap((period, at) => (period.value === null ? [] : [{ at, ...period }]));
  if (said.length === 0) {
    return null;
  }
  const goal = item.counting === 'LATEST' ? item.goal : null;
  const top = Math.max(...said.map(({ value }) => value ?? 0), goal ?? 0, 1e-9);
  const x = (at: number) => edge + (at * (width - 2 * edge)) / Math.max(1, item.periods.length - 1);
  const y = (value: number) => height - edge - (value / top) * (height - 2 * edge);
  const words = said.map(({ label, value }) => `${label}: ${formatNumber(value)}`).join('; ');
  return (
    <svg
      className="progress-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Số liệu theo kỳ. ${words}`}
    >
      {goal !== null && <line className="goal" x1={0} x2={width} y1={y(goal)} y2={y(goal)} />}
      <polyline points={said.map(({ at, value }) => `${x(at)},${y(value ?? 0)}`).join(' ')} />
      {said.map(({ at, period, label, value }) => (
        <circle key={period} cx={x(at)} cy={y(value ?? 0)} r={4}>
          <title>{`${label}: ${formatNumber(value)}`}</title>
        </circle>
      ))}
    </svg>
  );
}
