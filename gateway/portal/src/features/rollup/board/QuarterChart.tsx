import { formatNumber } from '@/shared/format/numbers';
import type { RollupNode } from '../api/getHomeRollups';
import { withOwn } from '../model/coverage';

const names = ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Chưa rõ quý'];

/** Tasks by quarter as bars; the table of the same numbers is the chart itself, for who cannot see bars. */
export function QuarterChart({ node }: { node: RollupNode }) {
  const { tasks, tasksByQuarter } = withOwn(node);
  if (tasks === 0) {
    return <p className="empty">Kế hoạch và các kế hoạch trả lời chưa ghi nhiệm vụ nào.</p>;
  }
  const most = Math.max(1, ...tasksByQuarter);
  return (
    <table className="board-bars" aria-label="Nhiệm vụ theo quý">
      <tbody>
        {tasksByQuarter.map((count, at) => (
          <tr key={names[at]}>
            <th scope="row">{names[at]}</th>
            <td>{formatNumber(count)}</td>
            <td className="board-bar" aria-hidden>
              <span style={{ inlineSize: `${(100 * count) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
