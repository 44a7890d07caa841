import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Input, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { documentWithIssuer } from '@/shared/plan/words';
import { superiorsDocuments } from './api/changeLinks';

export type Wish = { act: 'add' } | { act: 'choose'; link: string; known: boolean } | { act: 'remove'; link: string };

type Props = {
  wish: Wish;
  onSettle: (wish: Wish, planId: string | null, reason: string, response: boolean) => Promise<void>;
  onClose: () => void;
};

const titles = { add: 'Thêm liên kết', choose: 'Chọn văn bản cấp trên', remove: 'Gỡ liên kết' } as const;

/** What is linked, and why: the reason stays in the history of the plan. */
export function LinkDialog({ wish, onSettle, onClose }: Props) {
  const fields = useId();
  const [planId, setPlanId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [response, setResponse] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const choosing = wish.act !== 'remove';
  const documents = useQuery({
    queryKey: queryKeys.planList({ scope: 'above', choosing: true }),
    queryFn: superiorsDocuments,
    enabled: choosing,
  });
  const needsReason = wish.act !== 'choose' || wish.known;
  const ready = (!choosing || planId !== null) && (!needsReason || reason.trim() !== '');
  const send = () => {
    setSending(true);
    setRefusal(null);
    void onSettle(wish, planId, reason.trim(), response)
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setSending(false));
  };
  return (
    <Modal
      open
      title={titles[wish.act]}
      okText={wish.act === 'remove' ? 'Gỡ liên kết' : 'Lưu liên kết'}
      cancelText="Để sau"
      confirmLoading={sending}
      okButtonProps={{ disabled: !ready, danger: wish.act === 'remove' }}
      onOk={send}
      onCancel={onClose}
    >
      <div className="dialog">
        {choosing && (
          <div className="dialog-field">
            <label htmlFor={`${fields}-plan`}>Văn bản của cấp trên</label>
            <Select
              id={`${fields}-plan`}
              showSearch={{ optionFilterProp: 'label' }}
              loading={documents.isPending}
              value={planId}
              onChange={setPlanId}
              placeholder="Gõ số, ngày hoặc trích yếu để tìm"
              notFoundContent="Không có văn bản nào của cấp trên khớp với nội dung tìm."
              options={(documents.data ?? []).map((plan) => ({
                value: plan.id,
                label: `${documentWithIssuer(plan)}: ${plan.title}`,
              }))}
            />
          </div>
        )}
        {wish.act === 'add' && (
          <Checkbox checked={response} onChange={(event) => setResponse(event.target.checked)}>
            Kế hoạch hưởng ứng văn bản này (không phải thực hiện)
          </Checkbox>
        )}
        <div className="dialog-field">
          <label htmlFor={`${fields}-reason`}>Lý do{needsReason ? '' : ' (không bắt buộc)'}</label>
          <Input.TextArea
            id={`${fields}-reason`}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      </div>
    </Modal>
  );
}
