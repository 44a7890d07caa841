import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input } from 'antd';
import { type SyntheticEvent, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { type Assignment, correct, type PeriodProgress, record } from './api/progress';

type Props = { item: Assignment; period: PeriodProgress; correcting: boolean; onClose: () => void };

/** Cập nhật hoặc đính chính số liệu của một kỳ. */
export function ValueForm({ item, period, correcting, onClose }: Props) {
  const last = correcting ? period.said[0] : undefined;
  const [value, setValue] = useState(last ? String(last.value).replace('.', ',') : '');
  const [note, setNote] = useState(last?.note ?? '');
  const [document, setDocument] = useState(last?.document ?? '');
  const [link, setLink] = useState(last?.link ?? '');
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const { message } = App.useApp();
  const act = useMutation({
    mutationFn: () => {
      const said = { period: period.period, value, note, document, link };
      return correcting ? correct(item.id, said, period.said.length, reason) : record(item.id, said);
    },
    onSuccess: async () => {
      message.success(`Đã ghi số liệu ${period.label}.`);
      await queries.invalidateQueries({ queryKey: queryKeys.progress });
      onClose();
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form className="progress-form" aria-label={`Số liệu ${period.label}: ${item.name}`} onSubmit={send}>
      <label>
        Giá trị {period.label}
        {item.unit && ` (${item.unit})`}
        {item.counting === 'LATEST' ? ', lũy kế đến hết kỳ' : ', riêng trong kỳ'}
        <Input
          autoFocus
          inputMode="decimal"
          maxLength={40}
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      <label>
        Ghi chú minh chứng
        <Input maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <label>
        Số, ký hiệu văn bản
        <Input maxLength={200} value={document} onChange={({ target }) => setDocument(target.value)} />
      </label>
      <label>
        Liên kết minh chứng
        <Input maxLength={1000} placeholder="https://…" value={link} onChange={({ target }) => setLink(target.value)} />
      </label>
      {correcting && (
        <label className="wide">
          Lý do đính chính
          <Input maxLength={2000} value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
      )}
      <div className="progress-buttons">
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {correcting ? 'Ghi đính chính' : 'Ghi số liệu'}
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
    </form>
  );
}
