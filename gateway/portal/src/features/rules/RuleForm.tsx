import { Button, Select } from 'antd';
import type { Award } from './api/rules';
import { ConditionForm } from './ConditionForm';
import { Field, TextField } from './Field';
import { blankCondition } from './model/conditions';
import type { RuleDraft } from './model/drafts';
import { OwnFields } from './OwnFields';
import { sumFields } from './words';

type Props = {
  at: string;
  draft: RuleDraft;
  awards: Award[];
  onChange: (draft: RuleDraft) => void;
  onRemove: () => void;
};

/** Quy định cho một danh hiệu, hình thức: của cả nước, hoặc riêng của tỉnh. */
export function RuleForm({ at, draft, awards, onChange, onRemove }: Props) {
  const put = (changes: Partial<RuleDraft>) => onChange({ ...draft, ...changes });
  const text = (name: string, field: 'quotaPercent' | 'quotaOf' | 'postingDays' | 'due', hint = '') => (
    <TextField
      name={name}
      hint={hint}
      wide={field === 'quotaOf'}
      at={`${at}/${field}`}
      value={draft[field]}
      onChange={(value) => put({ [field]: value })}
    />
  );
  const lines = (name: string, field: 'papers' | 'steps') => (
    <TextField
      wide
      lines
      name={name}
      at={`${at}/${field}/0`}
      value={draft[field]}
      onChange={(value) => put({ [field]: value })}
    />
  );
  return (
    <li className="rule">
      <div className="rule-fields">
        {draft.own ? (
          <OwnFields at={at} code={draft.code} own={draft.own} onChange={put} />
        ) : (
          <Field wide name="Danh hiệu, hình thức" at={`${at}/code`}>
            <Select
              aria-label="Danh hiệu, hình thức"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="Chọn trong danh mục"
              value={draft.code || undefined}
              onChange={(code) => put({ code })}
              options={awards.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </Field>
        )}
        {text('Tỷ lệ tối đa (%)', 'quotaPercent')}
        {text('Tính trên', 'quotaOf', 'số cá nhân đạt Lao động tiên tiến')}
        {text('Công khai (ngày làm việc)', 'postingDays')}
        {text('Hạn gửi hồ sơ hằng năm', 'due', '10/12 hoặc 31/03 năm sau')}
        {sumFields.map(([field, whom]) => (
          <TextField
            key={field}
            name={`Tiền thưởng ${whom} (đồng)`}
            at={`${at}/sums/${field}`}
            value={draft[field]}
            onChange={(sum) => put({ [field]: sum })}
          />
        ))}
        {lines('Giấy tờ thêm, mỗi dòng một loại', 'papers')}
        {lines('Các bước, mỗi dòng một bước', 'steps')}
      </div>
      <ul className="plain-list" aria-label="Điều kiện thêm">
        {draft.conditions.map((condition, index) => (
          <ConditionForm
            // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name of its own, and its fields keep no state
            key={index}
            at={`${at}/conditions/${index}`}
            draft={condition}
            awards={awards}
            onChange={(changed) => put({ conditions: draft.conditions.with(index, changed) })}
            onRemove={() => put({ conditions: draft.conditions.toSpliced(index, 1) })}
          />
        ))}
      </ul>
      <div className="toolbar">
        <Button onClick={() => put({ conditions: [...draft.conditions, blankCondition] })}>Thêm điều kiện</Button>
        <Button onClick={onRemove}>{draft.own ? 'Bỏ danh hiệu riêng này' : 'Bỏ quy định này'}</Button>
      </div>
    </li>
  );
}
