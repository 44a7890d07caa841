import './reports.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { AskReports } from './AskReports';
import { type AllReports, listReports } from './api/reports';
import { kindWords, owedWords, stateTones, stateWords } from './words';

/** Báo cáo phải lập và báo cáo đã yêu cầu. */
export function ReportLists({ workingDate }: { workingDate: string }) {
  const [asking, setAsking] = useState(false);
  const all = useQuery({ queryKey: queryKeys.reportList, queryFn: listReports, refetchInterval: 30_000 });
  if (all.isPending) {
    return <Waiting rows={6} />;
  }
  if (all.isError) {
    return <Failure error={all.error} onRetry={() => void all.refetch()} />;
  }
  const { toUs, byUs, actions } = all.data;
  return (
    <>
      <Panel
        main
        title="Báo cáo phải lập"
        note={toUs.length === 0 ? 'Chưa có yêu cầu báo cáo nào từ cấp trên' : `${toUs.length} yêu cầu`}
      >
        {toUs.length > 0 && <ToUs reports={toUs} />}
      </Panel>
      {(actions.includes('ASK') || byUs.length > 0) && (
        <Panel
          title="Báo cáo yêu cầu cấp dưới"
          note={byUs.length === 0 ? 'Đơn vị chưa yêu cầu báo cáo nào' : `${byUs.length} yêu cầu`}
          extra={
            actions.includes('ASK') &&
            !asking && (
              <Button type="primary" onClick={() => setAsking(true)}>
                Yêu cầu báo cáo
              </Button>
            )
          }
        >
          {asking && <AskReports workingDate={workingDate} onClose={() => setAsking(false)} />}
          {byUs.length > 0 && <ByUs reports={byUs} />}
        </Panel>
      )}
    </>
  );
}

function ToUs({ reports }: { reports: AllReports['toUs'] }) {
  return (
    <table className="report-table" aria-label="Báo cáo phải lập">
      <thead>
        <tr>
          <th>Báo cáo</th>
          <th>Đơn vị yêu cầu</th>
          <th>Kỳ báo cáo</th>
          <th>Hạn gửi</th>
          <th>Trạng thái</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.requestId}>
            <td>
              <Link to={`/reports/own/${report.requestId}`}>{report.title}</Link>
              <div className="quiet">{kindWords[report.kind]}</div>
            </td>
            <td>{report.requesterName}</td>
            <td>
              {formatDate(report.from)} – {formatDate(report.to)}
            </td>
            <td>
              {formatDate(report.dueOn)}
              {report.owed && <div className="report-late">{owedWords(report.owed)}</div>}
            </td>
            <td>
              <Tag tone={stateTones[report.state]}>{stateWords[report.state]}</Tag>
              {report.late && <div className="report-late">Gửi muộn</div>}
              {report.locked && <div className="quiet">Đã khóa</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByUs({ reports }: { reports: AllReports['byUs'] }) {
  return (
    <table className="report-table" aria-label="Báo cáo yêu cầu cấp dưới">
      <thead>
        <tr>
          <th>Báo cáo</th>
          <th>Kỳ báo cáo</th>
          <th>Hạn gửi</th>
          <th>Đã tiếp nhận</th>
          <th>Chờ tiếp nhận</th>
          <th>Chưa gửi</th>
          <th>Quá hạn</th>
          <th>Gửi muộn</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td>
              <Link to={`/reports/asked/${report.id}`}>{report.title}</Link>
              <div className="quiet">
                {kindWords[report.kind]}
                {report.lockedAt && ', đã khóa'}
              </div>
            </td>
            <td>
              {formatDate(report.from)} – {formatDate(report.to)}
            </td>
            <td>{formatDate(report.dueOn)}</td>
            <td className="number">
              {report.counts.received} trên {report.counts.asked}
            </td>
            <td className="number">{report.counts.waiting}</td>
            <td className="number">{report.counts.silent}</td>
            <td className="number">{report.counts.overdue}</td>
            <td className="number">{report.counts.late}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
