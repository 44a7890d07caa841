import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import type { PlanContent } from '@/shared/plan/types';
import { fieldName } from '@/shared/plan/words';
import type { FieldRemark } from './api/returnPlan';

type Props = {
  open: boolean;
  content: PlanContent;
  onReturn: (remark: string, fields: FieldRemark[]) => Promise<void>;
  onClose: () => void;
};

const singles = [
  'title',
  'type',
  'number',
  'date',
  'place',
  'issuer',
  'kind',
  'year',
  'theme',
  'signature',
  'recipients',
];

/** Trả lại: the leader says what the specialist is to mend, as a whole and at single places. */
export function ReturnDialog({ open, content, onReturn, onClose }: Props) {
  const [remark, setRemark] = useState('');
  const [fields, setFields] = useState<FieldRemark[]>([]);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const places = useMemo(() => placesOf(content), [content]);
  const send = () => {
    setSending(true);
    setRefusal(null);
    void onReturn(
      remark.trim(),
      fields.map(({ field, words }) => ({ field, words: words.trim() })).filter(({ field, words }) => field && words),
    )
      .then(() => {
        setRemark('');
        setFields([]);
        onClose();
      })
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setSending(false));
  };
  const change = (index: number, part: Partial<FieldRemark>) =>
    setFields((before) => before.map((old, at) => (at === index ? { ...old, ...part } : old)));
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
      width={640}
    >
      <div className="dialog">
        <div className="dialog-field">
          <label htmlFor="return-remark">Nội dung cần sửa</label>
          <Input.TextArea
            id="return-remark"
            rows={3}
            maxLength={2000}
            value={remark}
            onChange={(event) => setRemark(event.target.value)}
          />
        </div>
        {fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: remarks that are being written have no name yet
          <div key={index} className="return-place">
            <Select
              aria-label={`Mục được góp ý ${index + 1}`}
              placeholder="Chọn mục"
              showSearch={{ optionFilterProp: 'label' }}
              value={field.field || undefined}
              options={places}
              onChange={(value: string) => change(index, { field: value })}
            />
            <Input
              aria-label={`Ý kiến ${index + 1}`}
              placeholder="Ý kiến về mục này"
              maxLength={2000}
              value={field.words}
              onChange={(event) => change(index, { words: event.target.value })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={`Xóa ý kiến ${index + 1}`}
              onClick={() => setFields((before) => before.filter((_, at) => at !== index))}
            />
          </div>
        ))}
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => setFields((before) => [...before, { field: '', words: '' }])}
        >
          Góp ý từng mục
        </Button>
        {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      </div>
    </Modal>
  );
}

function placesOf(content: PlanContent): { value: string; label: string }[] {
  const rows = (list: string, words: readonly (string | null | undefined)[]) =>
    words.map((text, index) => ({
      value: `${list}[${index}]`,
      label: `${fieldName(`${list}.${index}`)}: ${text ?? ''}`.slice(0, 120),
    }));
  return [
    ...singles.map((field) => ({ value: field, label: fieldName(field) })),
    ...rows(
      'sections',
      (content.sections ?? []).map((it) => [it.no, it.heading].filter(Boolean).join('. ')),
    ),
    ...rows(
      'movements',
      content.movements.map((it) => it.name),
    ),
    ...rows(
      'tasks',
      content.tasks.map((it) => it.content),
    ),
    ...rows(
      'targets',
      content.targets.map((it) => it.name),
    ),
    ...rows(
      'references',
      content.references.map((it) => it.number ?? it.subject ?? ''),
    ),
  ];
}
