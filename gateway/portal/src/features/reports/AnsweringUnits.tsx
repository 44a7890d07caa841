import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { DayField } from '@/shared/ui/DayField';
import { Tag } from '@/shared/ui/Tag';
import type { Consolidated, Leave } from './api/reports';
import { owedWords, stateTones, stateWords } from './words';

type Unit = Consolidated['units'][number];

/** Các đơn vị phải báo cáo: ai đã gửi, ai muộn, ai chưa. */
export function AnsweringUnits({
  seen,
  mayAllow,
  onAllow,
}: {
  seen: Consolidated;
  mayAllow: boolean;
  onAllow: (leave: Leave) => void;
}) {
  const [opened, setOpened] = useState<Unit | null>(null);
  return (
    <>
      <table className="report-table" aria-label="Các đơn vị phải báo cáo">
        <thead>
          <tr>
            <th>Đơn vị</th>
            <th>Trạng thái</th>
            <th>Gửi lúc</th>
          </tr>
        </thead>
        <tbody>
          {seen.units.map((unit) => (
            <tr key={unit.unitId}>
              <td>
                {unit.state ? <Link to={`/reports/asked/${seen.id}/${unit.unitId}`}>{unit.name}</Link> : unit.name}
              </td>
              <td>
                {unit.state ? (
                  <Tag tone={stateTones[unit.state]}>{stateWords[unit.state]}</Tag>
                ) : (
                  <Tag tone={unit.owed ? 'urgent' : 'plain'}>Chưa gửi</Tag>
                )}
                {unit.owed && <span className="report-late"> {owedWords(unit.owed)}</span>}
                {unit.late && <span className="report-late"> Gửi muộn</span>}
                {unit.leaveUntil && <span> Mở riêng đến {formatDate(unit.leaveUntil)}</span>}
                {mayAllow && !unit.leaveUntil && (
                  <Button size="small" onClick={() => setOpened(unit)}>
                    Mở riêng…
                  </Button>
                )}
              </td>
              <td>{formatMoment(unit.sentAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened && (
        <LeaveDialog
          unit={opened}
          onClose={() => setOpened(null)}
          onAllow={(until, reason) => {
            setOpened(null);
            onAllow({ unitId: opened.unitId, until, reason });
          }}
        />
      )}
    </>
  );
}

function LeaveDialog({
  unit,
  onClose,
  onAllow,
}: {
  unit: Unit;
  onClose: () => void;
  onAllow: (until: string, reason: string) => void;
}) {
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={`Mở riêng cho ${unit.name}`}
      okText="Mở"
      cancelText="Thôi"
      okButtonProps={{ disabled: until === '' || reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onAllow(until, reason)}
    >
      <p>
        Đến hết ngày <DayField label="Đến hết ngày" value={until} onChange={setUntil} />
      </p>
      <label className="field">
        Lý do
        <Input.TextArea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
    </Modal>
  );
}
