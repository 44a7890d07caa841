import './reports.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { unitInSentence } from '@/shared/plan/words';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { type DueReports as Due, listDueReports } from './api/reports';
import { owedWords } from './words';

/** Báo cáo đến hạn, on the first page: what the unit still has to send, and who below is late. Not there while there is nothing. */
export function DueReports() {
  const due = useQuery({ queryKey: queryKeys.dueReports, queryFn: listDueReports, refetchInterval: 60_000 });
  // what is due is also on the page of reports, which says when it cannot be read
  if (!due.data || due.data.toUs.length + due.data.below.length === 0) {
    return null;
  }
  const { toUs, below } = due.data;
  return (
    <Panel title="Báo cáo đến hạn" note={`${toUs.length + below.length} việc`}>
      <ul className="work-list" aria-label="Báo cáo đến hạn">
        {toUs.map((report) => (
          <li key={report.requestId}>
            <Tag tone={report.owed || report.state === 'RETURNED' ? 'urgent' : 'waiting'}>
              {report.state === 'RETURNED' ? 'Bị trả lại' : 'Phải gửi'}
            </Tag>
            <div>
              <Link to={`/reports/own/${report.requestId}`}>{report.title}</Link>
              <div className={report.owed ? 'report-late' : 'quiet'}>
                Gửi {unitInSentence(report.requesterName)}, hạn {formatDate(report.dueOn)}
                {report.owed && `: ${owedWords(report.owed)}`}
              </div>
            </div>
          </li>
        ))}
        {below.map((late) => (
          <Late key={late.requestId + late.unitId} late={late} />
        ))}
      </ul>
    </Panel>
  );
}

function Late({ late }: { late: Due['below'][number] }) {
  return (
    <li>
      <Tag tone="urgent">Cấp dưới chậm</Tag>
      <div>
        {late.ours ? (
          <Link to={`/reports/asked/${late.requestId}`}>
            {late.unitName}: {late.title}
          </Link>
        ) : (
          `${late.unitName}: ${late.title}`
        )}
        <div className="report-late">
          Phải gửi {late.requesterName}, hạn {formatDate(late.dueOn)}: {owedWords(late.owed)}
        </div>
      </div>
    </li>
  );
}
