import { formatMoment } from '@/shared/format/dates';
import { Panel } from '@/shared/ui/Panel';
import type { Scorecard } from './api/scorecards';
import { decimal, text } from './model/decimal';
import { columnWords } from './words';

const shown = 100;

/** Lịch sử thay đổi điểm. */
export function History({ card }: { card: Scorecard }) {
  if (card.changes.length === 0) {
    return null;
  }
  return (
    <Panel title="Lịch sử thay đổi điểm" note={`${card.changes.length} lần`}>
      <ul className="plain-list history" aria-label="Lịch sử thay đổi điểm">
        {card.changes.slice(0, shown).map((change) => (
          <li key={`${change.at} ${change.column} ${change.criterion}`}>
            Tiêu chí {change.criterion}: {text(decimal(change.before))} → <strong>{text(decimal(change.after))}</strong>{' '}
            <span className="quiet">
              ({columnWords[change.column]}, {change.unitName}, {formatMoment(change.at)})
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
