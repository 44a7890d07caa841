import { Alert, DatePicker, Input, InputNumber, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { reserveNumbers } from './api/reserveNumbers';

type Props = { open: boolean; workingDate: string; onReserved: () => void; onClose: () => void };

/** Giữ số: one number or a row of them that papers bear already. */
export function ReserveDialog({ open, workingDate, onReserved, onClose }: Props) {
  const [symbol, setSymbol] = useState('KH-UBND');
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const [on, setOn] = useState(workingDate);
  const [paper, setPaper] = useState('');
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const ready = symbol.trim() !== '' && from !== null && paper.trim() !== '';

  const send = () => {
    if (from === null) {
      return;
    }
    setSending(true);
    setRefusal(null);
    void reserveNumbers({ symbol: symbol.trim(), from, to: to ?? from, on, paper: paper.trim() })
      .then(() => {
        setFrom(null);
        setTo(null);
        setPaper('');
        onReserved();
      })
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setSending(false));
  };

  return (
    <Modal
      open={open}
      title="Giữ số cho văn bản giấy"
      okText="Giữ số"
      cancelText="Để sau"
      confirmLoading={sending}
      okButtonProps={{ disabled: !ready }}
      onOk={send}
      onCancel={onClose}
    >
      <div className="dialog">
        <div className="dialog-field">
          <label htmlFor="reserve-symbol">Ký hiệu</label>
          <Input
            id="reserve-symbol"
            value={symbol}
            maxLength={60}
            onChange={(event) => setSymbol(event.target.value)}
          />
        </div>
        <div className="dialog-field">
          <label htmlFor="reserve-from">Từ số</label>
          <InputNumber id="reserve-from" min={1} precision={0} value={from} onChange={setFrom} />
        </div>
        <div className="dialog-field">
          <label htmlFor="reserve-to">Đến số (bỏ trống nếu chỉ một số)</label>
          <InputNumber id="reserve-to" min={from ?? 1} precision={0} value={to} onChange={setTo} />
        </div>
        <div className="dialog-field">
          <label htmlFor="reserve-on">Ngày của văn bản</label>
          <DatePicker
            id="reserve-on"
            allowClear={false}
            format={['DD/MM/YYYY', 'D/M/YYYY']}
            value={dayjs(on)}
            onChange={(next) => next && setOn(next.format('YYYY-MM-DD'))}
          />
        </div>
        <div className="dialog-field">
          <label htmlFor="reserve-paper">Văn bản nào</label>
          <Input
            id="reserve-paper"
            maxLength={500}
            placeholder="Kế hoạch tuyên truyền đầu năm (bản giấy)"
            value={paper}
            onChange={(event) => setPaper(event.target.value)}
          />
        </div>
        {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      </div>
    </Modal>
  );
}
