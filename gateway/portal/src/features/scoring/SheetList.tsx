import './scoring.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { listSheets } from './api/sheets';

/** Bảng chấm điểm của đơn vị. */
export function SheetList({ mayDefine }: { mayDefine: boolean }) {
  const sheets = useQuery({ queryKey: queryKeys.sheets, queryFn: listSheets });
  return (
    <Panel title="Bảng chấm điểm" extra={mayDefine && <Link to="/sheets/new">Lập bảng chấm điểm</Link>}>
      {sheets.isPending && <Waiting />}
      {sheets.isError && <Failure error={sheets.error} onRetry={() => void sheets.refetch()} />}
      {sheets.data?.length === 0 && (
        <p className="empty">Đơn vị chưa có bảng chấm điểm. Bảng chấm điểm cần có trước khi mở chấm điểm cụm, khối.</p>
      )}
      <ul className="plain-list" aria-label="Bảng chấm điểm">
        {sheets.data?.map(({ id, sheet, changedAt }) => (
          <li key={id}>
            <Link to={`/sheets/${id}`}>{sheet.name}</Link>
            <div className="quiet">
              Thang {formatNumber(sheet.scale)} điểm,{' '}
              {sheet.groups.reduce((sum, group) => sum + group.criteria.length, 0)} tiêu chí, sửa lúc{' '}
              {formatMoment(changedAt)}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
