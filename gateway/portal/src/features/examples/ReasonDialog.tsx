import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { DayField } from '@/shared/ui/DayField';

type Props = {
  title: string;
  label: string;
  hint?: string;
  /** Asks for a day, too. */
  day?: { label: string; value: string };
  okText: string;
  danger?: boolean;
  pending: boolean;
  trouble: string | null;
  onClose: () => void;
  onOk: (reason: string, on: string) => void;
};

/** Asks for the words that a decision needs. */
export function ReasonDialog({ title, label, hint, day, okText, danger, pending, trouble, onClose, onOk }: Props) {
  const [reason, setReason] = useState('');
  const [on, setOn] = useState(day?.value ?? '');
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="Thôi"
      confirmLoading={pending}
      okButtonProps={{ danger: danger ?? false, disabled: reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onOk(reason, on)}
    >
      {trouble && <Alert type="error" role="alert" showIcon title={trouble} />}
      {day && (
        <label className="field" htmlFor="reason-day">
          {day.label}
          <DayField id="reason-day" label={day.label} value={on} onChange={setOn} />
        </label>
      )}
      <div className="field">
        <label htmlFor="reason-words">{label}</label>
        <Input.TextArea
          id="reason-words"
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {hint && <p className="quiet">{hint}</p>}
    </Modal>
  );
}
