import './rollup.css';
import { levelWords } from '@/shared/plan/words';
import type { Coverage } from './model/coverage';

/** One line per level: how many units have answered of those that must. */
export function CoverageBars({ coverage }: { coverage: readonly Coverage[] }) {
  const levels = coverage.filter(({ expected }) => expected > 0);
  if (levels.length === 0) {
    return <span className="quiet">–</span>;
  }
  return levels.map(({ level, answered, expected }) => (
    <div className="coverage" key={level}>
      <span>
        {levelWords[level]} {answered}/{expected}
      </span>
      <span className="coverage-rail" aria-hidden>
        <span style={{ width: `${(100 * answered) / expected}%` }} />
      </span>
    </div>
  ));
}
