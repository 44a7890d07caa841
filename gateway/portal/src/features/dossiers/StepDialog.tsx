import { Alert, Input, InputNumber, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { DayField } from '@/shared/ui/DayField';
import type { Dossier, DossierAction, DossierStep } from './api/dossiers';
import { actionWords } from './words';

type Props = {
  action: DossierAction;
  dossier: Dossier;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onDone: (step: DossierStep) => void;
};

const written = [
  { field: 'NAME', words: 'Họ tên hoặc tên gọi' },
  { field: 'POST', words: 'Chức vụ, đơn vị' },
  { field: 'CATEGORY', words: 'Giới tính, nhóm đối tượng' },
  { field: 'AWARD', words: 'Danh hiệu, hình thức khen thưởng' },
  { field: 'MERIT', words: 'Tóm tắt thành tích' },
  { field: 'REPORT', words: 'Nội dung báo cáo thành tích' },
];

const yesWords: Partial<Record<DossierAction, [string, string]>> = {
  APPRAISE: ['Đủ điều kiện, đề nghị khen', 'Chưa đủ điều kiện'],
  RECORD_OPINION: ['Đồng ý', 'Không đồng ý'],
  ANSWER_OBJECTION: ['Phản ánh đúng', 'Phản ánh không đúng'],
};

const textWords: Partial<Record<DossierAction, string>> = {
  SUBMIT: 'Lý do vẫn trình (chỉ ghi khi chưa đủ điều kiện)',
  WITHDRAW: 'Lý do rút',
  APPRAISE: 'Ý kiến thẩm định',
  RECORD_OPINION: 'Nội dung trả lời',
  OBJECT: 'Nội dung phản ánh',
  ANSWER_OBJECTION: 'Nội dung trả lời',
  DECLINE: 'Lý do không khen',
};

/** Hộp thoại của một bước: only what that step asks for. */
export function StepDialog({ action, dossier, busy, error, onClose, onDone }: Props) {
  const waiting = dossier.concurrences.filter(({ answeredOn }) => !answeredOn);
  const objections = (dossier.posting?.objections ?? [])
    .map((each, at) => ({ ...each, at }))
    .filter((each) => !each.answeredOn);
  const [words, setWords] = useState('');
  const [yes, setYes] = useState(true);
  const [remarks, setRemarks] = useState<Record<string, string>>({});
  const [bodies, setBodies] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [body, setBody] = useState(waiting[0]?.body ?? '');
  const [where, setWhere] = useState('Cổng thông tin điện tử');
  const [days, setDays] = useState(Math.max(dossier.postingDays, 7));
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [objection, setObjection] = useState(objections[0]?.at ?? 0);
  const choice = yesWords[action];
  const text = textWords[action];
  const step = (): DossierStep => ({
    action,
    words,
    favourable: choice ? yes : null,
    remarks:
      action === 'GIVE_BACK'
        ? Object.entries(remarks)
            .filter(([, remark]) => remark.trim() !== '')
            .map(([field, remark]) => ({ field, words: remark }))
        : null,
    bodies:
      action === 'ASK'
        ? bodies
            .split('\n')
            .map((each) => each.trim())
            .filter(Boolean)
        : null,
    dueOn: dueOn || null,
    body: action === 'RECORD_OPINION' ? body : null,
    where: action === 'POST' ? where : null,
    days: action === 'POST' ? days : null,
    name: action === 'OBJECT' ? name : null,
    contact: action === 'OBJECT' ? contact : null,
    objection: action === 'ANSWER_OBJECTION' ? objection : null,
  });
  return (
    <Modal
      open
      title={actionWords[action]}
      okText={actionWords[action]}
      cancelText="Thôi"
      okButtonProps={{ loading: busy }}
      onCancel={onClose}
      onOk={() => onDone(step())}
    >
      {error !== null && error !== undefined && <Alert type="error" role="alert" showIcon title={sentenceOf(error)} />}
      {action === 'GIVE_BACK' && (
        <>
          <p>Ghi ý kiến vào mục cần sửa. Đơn vị đề nghị chỉ sửa được các mục này.</p>
          {[...written, ...dossier.paperKinds].map(({ field, words: label }) => (
            <label key={field} className="dossier-remark">
              {label}
              <Input
                value={remarks[field] ?? ''}
                onChange={({ target }) => setRemarks({ ...remarks, [field]: target.value })}
              />
            </label>
          ))}
        </>
      )}
      {action === 'ASK' && (
        <>
          <label className="field">
            Cơ quan lấy ý kiến, mỗi dòng một cơ quan
            <Input.TextArea rows={3} value={bodies} onChange={({ target }) => setBodies(target.value)} />
          </label>
          <div className="field">
            <span>Hạn trả lời</span>
            <DayField label="Hạn trả lời" value={dueOn} onChange={setDueOn} />
          </div>
        </>
      )}
      {action === 'RECORD_OPINION' && (
        <Select
          aria-label="Cơ quan trả lời"
          value={body}
          onChange={setBody}
          options={waiting.map((each) => ({ value: each.body, label: each.body }))}
        />
      )}
      {action === 'POST' && (
        <>
          <label className="field">
            Nơi công khai
            <Input value={where} onChange={({ target }) => setWhere(target.value)} />
          </label>
          <div className="field">
            <span>Số ngày làm việc{dossier.postingDays > 0 && ` (quy định ít nhất ${dossier.postingDays})`}</span>
            <InputNumber aria-label="Số ngày làm việc" min={0} value={days} onChange={(next) => setDays(next ?? 0)} />
          </div>
        </>
      )}
      {action === 'OBJECT' && (
        <>
          <label className="field">
            Người phản ánh
            <Input value={name} onChange={({ target }) => setName(target.value)} />
          </label>
          <label className="field">
            Điện thoại, thư điện tử hoặc địa chỉ
            <Input value={contact} onChange={({ target }) => setContact(target.value)} />
          </label>
        </>
      )}
      {action === 'ANSWER_OBJECTION' && (
        <Select
          aria-label="Ý kiến phản ánh"
          value={objection}
          onChange={setObjection}
          options={objections.map((each) => ({ value: each.at, label: `${each.name}: ${each.words}` }))}
        />
      )}
      {choice && (
        <Radio.Group
          value={yes}
          onChange={({ target }) => setYes(target.value as boolean)}
          options={[
            { value: true, label: choice[0] },
            { value: false, label: choice[1] },
          ]}
        />
      )}
      {text && (
        <label className="field">
          {text}
          <Input.TextArea rows={3} value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
      )}
    </Modal>
  );
}
