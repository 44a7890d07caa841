import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';

type Props = { open: boolean; onReturn: (remark: string) => Promise<void>; onClose: () => void };

/** Trả lại: the leader says what the specialist is to mend. */
export function ReturnDialog({ open, onReturn, onClose }: Props) {
  const [remark, setRemark] = useState('');
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = () => {
    setSending(true);
    setRefusal(null);
    void onReturn(remark.trim())
      .then(onClose)
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setSending(false));
  };
  return (
    <Modal
      open={open}
      title="Trả lại cho chuyên viên"
      okText="Trả lại"
      cancelText="Để sau"
      confirmLoading={sending}
      okButtonProps={{ disabled: remark.trim() === '' }}
      onOk={send}
      onCancel={onClose}
    >
      <div className="dialog">
        <div className="dialog-field">
          <label htmlFor="return-remark">Nội dung cần sửa</label>
          <Input.TextArea
            id="return-remark"
            rows={4}
            maxLength={2000}
            value={remark}
            onChange={(event) => setRemark(event.target.value)}
          />
        </div>
        {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      </div>
    </Modal>
  );
}
