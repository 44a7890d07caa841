import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { allowLate, type Collected, type CollectedRow, closeRound, getCollected, setDue } from './api/registrations';
import { stateTones, stateWords, subjectWords } from './words';

/** Tổng hợp đăng ký của các đơn vị cấp dưới. */
export function CollectedPanel({ year }: { year: number }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [allowing, setAllowing] = useState(false);
  const collected = useQuery({
    queryKey: queryKeys.collected(year),
    queryFn: () => getCollected(year),
    refetchInterval: 30_000,
  });
  const act = useMutation({
    mutationFn: (work: () => Promise<Collected>) => work(),
    onSuccess: (changed) => {
      setAllowing(false);
      queries.setQueryData(queryKeys.collected(year), changed);
      message.success('Đã ghi nhận.');
    },
  });
  if (collected.isError) {
    return <Failure error={collected.error} onRetry={() => void collected.refetch()} />;
  }
  const { data } = collected;
  if (!data || data.rows.length === 0) {
    return null;
  }
  const may = (action: Collected['actions'][number]) => data.actions.includes(action);
  const sent = data.rows.filter(({ state }) => state === 'SUBMITTED' || state === 'RECEIVED').length;
  return (
    <Panel title="Đăng ký của cấp dưới" note={`${sent} trên ${data.rows.length} đơn vị đã đăng ký`}>
      <div className="toolbar">
        {may('SET_DUE') && (
          <label>
            Hạn đăng ký:{' '}
            <DatePicker
              format="DD/MM/YYYY"
              placeholder="dd/mm/yyyy"
              aria-label="Hạn đăng ký"
              allowClear={false}
              value={data.dueOn ? dayjs(data.dueOn) : null}
              onChange={(day) => day && act.mutate(() => setDue(year, day.format('YYYY-MM-DD')))}
            />
          </label>
        )}
        {!may('SET_DUE') && data.dueOn && <span>Hạn đăng ký {formatDate(data.dueOn)}.</span>}
        {data.closedAt && <span>Đã chốt lúc {formatMoment(data.closedAt)}.</span>}
        {may('CLOSE') && <Button onClick={() => act.mutate(() => closeRound(year))}>Chốt đợt đăng ký</Button>}
        {may('ALLOW_LATE') && <Button onClick={() => setAllowing(true)}>Cho đăng ký muộn…</Button>}
        <Button href={`/api/movements/registrations/${year}/collected/export`} download>
          Xuất tổng hợp .xlsx
        </Button>
      </div>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
      {data.titles.length > 0 && (
        <p>
          {data.titles.map(({ code, name, subject, count }) => (
            <span key={code} className="register-count">
              <strong>{count}</strong> {name}{' '}
              <span className="quiet">({subjectWords[subject].toLocaleLowerCase('vi')})</span>
            </span>
          ))}
        </p>
      )}
      <div className="register-units">
        <table className="register-grid" aria-label="Đăng ký của cấp dưới">
          <thead>
            <tr>
              <th>Đơn vị</th>
              <th>Trạng thái</th>
              <th>Tập thể</th>
              <th>Cá nhân</th>
              <th>Gửi lúc</th>
            </tr>
          </thead>
          <tbody>
            {ordered(data.rows).map((row) => (
              <Row key={row.unitId} row={row} year={year} />
            ))}
          </tbody>
        </table>
      </div>
      {data.leaves.length > 0 && (
        <ul aria-label="Cho đăng ký muộn">
          {data.leaves.map((leave) => (
            <li key={leave.unitId + leave.allowedAt}>
              {leave.unitName} được đăng ký muộn đến {formatDate(leave.until)}: {leave.reason}{' '}
              <span className="quiet">(lãnh đạo cho phép lúc {formatMoment(leave.allowedAt)})</span>
            </li>
          ))}
        </ul>
      )}
      {allowing && (
        <LeaveDialog
          rows={data.rows.filter(({ direct }) => direct)}
          onClose={() => setAllowing(false)}
          onAllow={(leave) => act.mutate(() => allowLate(year, leave))}
        />
      )}
    </Panel>
  );
}

/** Those that wait for an answer first, then by name. */
function ordered(rows: CollectedRow[]): CollectedRow[] {
  const rank = ({ direct, state }: CollectedRow) => (direct && state === 'SUBMITTED' ? 0 : state ? 1 : 2);
  return rows.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'vi'));
}

function Row({ row, year }: { row: CollectedRow; year: number }) {
  const readable = row.state === 'SUBMITTED' || row.state === 'RECEIVED' || row.state === 'RETURNED';
  return (
    <tr>
      <td>{readable ? <Link to={`/registrations/${year}/${row.unitId}`}>{row.name}</Link> : row.name}</td>
      <td>
        {row.state ? (
          <Tag tone={stateTones[row.state]}>{stateWords[row.state]}</Tag>
        ) : (
          <span className="quiet">Chưa gửi</span>
        )}
        {row.late && <span className="late"> đăng ký muộn</span>}
      </td>
      <td className="number">{row.collectives}</td>
      <td className="number">{row.individuals}</td>
      <td>{formatMoment(row.submittedAt)}</td>
    </tr>
  );
}

function LeaveDialog({
  rows,
  onClose,
  onAllow,
}: {
  rows: CollectedRow[];
  onClose: () => void;
  onAllow: (leave: { unitId: string; until: string; reason: string }) => void;
}) {
  const [leave, setLeave] = useState({ unitId: '', until: '', reason: '' });
  return (
    <Modal
      open
      title="Cho đăng ký muộn"
      okText="Cho phép"
      cancelText="Thôi"
      okButtonProps={{ disabled: leave.unitId === '' || leave.until === '' || leave.reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onAllow(leave)}
    >
      <label className="field">
        Đơn vị
        <select
          className="native"
          value={leave.unitId}
          onChange={({ target }) => setLeave({ ...leave, unitId: target.value })}
        >
          <option value="">Chọn đơn vị</option>
          {rows.map(({ unitId, name }) => (
            <option key={unitId} value={unitId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Đến hết ngày
        <DatePicker
          format="DD/MM/YYYY"
          placeholder="dd/mm/yyyy"
          aria-label="Đến hết ngày"
          value={leave.until === '' ? null : dayjs(leave.until)}
          onChange={(day) => setLeave({ ...leave, until: day?.format('YYYY-MM-DD') ?? '' })}
        />
      </label>
      <label className="field">
        Lý do
        <Input.TextArea
          rows={3}
          value={leave.reason}
          onChange={({ target }) => setLeave({ ...leave, reason: target.value })}
        />
      </label>
    </Modal>
  );
}
