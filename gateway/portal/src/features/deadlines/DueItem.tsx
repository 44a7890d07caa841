import './deadlines.css';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import type { Due } from './api/deadlines';
import { daysTo, leftWords } from './groups';

/** One thing with its day; its name leads to where it is done. */
export function DueItem({ due, today }: { due: Due; today: string }) {
  return (
    <li className={daysTo(today, due.dueOn) < 0 ? 'due-late' : undefined}>
      <span className="due-day">
        {formatDate(due.dueOn)}
        <span className="quiet">{leftWords(today, due.dueOn)}</span>
      </span>
      <span>
        <Link to={due.page}>{due.title}</Link>
        <span className="quiet due-kind">
          {due.kindName}
          {due.basis && ` · ${due.basis}`}
        </span>
      </span>
    </li>
  );
}
