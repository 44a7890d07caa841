import { Alert, DatePicker, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import type { PlanContent } from '@/shared/plan/types';
import { fieldName } from '@/shared/plan/words';
import type { Numbering } from './api/issuePlan';
import { stillAsked } from './model/unsure';

type Props = {
  open: boolean;
  content: PlanContent;
  unsure: readonly string[];
  mayCorrect: boolean;
  workingDate: string;
  onIssue: (numbering: Numbering, issuedOn: string | null) => Promise<void>;
  onClose: () => void;
};

/** Ban hành: with the number that the document bears, or the next one of the unit's register. */
export function IssueDialog({ open, content, unsure, mayCorrect, workingDate, onIssue, onClose }: Props) {
  const { sequence, symbol } = content.number ?? {};
  const own = sequence && symbol ? `${String(sequence).padStart(2, '0')}/${symbol}` : null;
  const shown = content.number?.text ?? own;
  const [wanted, setWanted] = useState<Numbering | null>(null);
  const numbering: Numbering = wanted ?? (own ? 'DOCUMENT' : 'REGISTER');
  const [date, setDate] = useState<string | null>(null);
  const [issuing, setIssuing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const issuedOn = date ?? content.date ?? workingDate;

  const asked = stillAsked(unsure, numbering);

  const issue = () => {
    setIssuing(true);
    setRefusal(null);
    void onIssue(numbering, issuedOn)
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setIssuing(false));
  };

  return (
    <Modal
      open={open}
      title="Ban hành kế hoạch"
      okText="Ban hành"
      cancelText="Để sau"
      confirmLoading={issuing}
      okButtonProps={{ disabled: asked.length > 0 }}
      onOk={issue}
      onCancel={onClose}
    >
      <div className="dialog">
        {asked.length > 0 && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={`Còn ${asked.length} chỗ chưa chắc: ${asked.map(fieldName).join(', ')}. ${mayCorrect ? 'Hãy bấm “Đúng rồi” hoặc sửa lại trước.' : 'Hãy bấm “Đúng rồi” ở từng chỗ, hoặc trả lại để chuyên viên sửa.'}`}
          />
        )}
        <fieldset className="question">
          <legend>Số của kế hoạch</legend>
          <Radio.Group
            vertical
            value={numbering}
            onChange={(event) => setWanted(event.target.value as Numbering)}
            options={[
              {
                value: 'DOCUMENT',
                disabled: !own,
                label: shown ? `Giữ số của văn bản: ${shown}` : 'Giữ số của văn bản (văn bản chưa có số)',
              },
              { value: 'REGISTER', label: 'Lấy số tiếp theo trong sổ của đơn vị' },
            ]}
          />
        </fieldset>
        <div className="dialog-field">
          <label htmlFor="issue-date">Ngày ban hành</label>
          <DatePicker
            id="issue-date"
            allowClear={false}
            format={['DD/MM/YYYY', 'D/M/YYYY']}
            value={dayjs(issuedOn)}
            onChange={(next) => setDate(next ? next.format('YYYY-MM-DD') : null)}
          />
        </div>
        {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
        <p className="quiet">Sau khi ban hành, cấp trên thấy kế hoạch ngay và không sửa trực tiếp được nữa.</p>
      </div>
    </Modal>
  );
}
