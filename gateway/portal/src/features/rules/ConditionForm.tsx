import { Button } from 'antd';
import type { Award } from './api/rules';
import { ChoiceField, Flaw, TextField } from './Field';
import { type ConditionDraft, fieldsOf, type Way } from './model/conditions';
import { ratingWords, scopeWords, wayWords } from './words';

type Props = {
  at: string;
  draft: ConditionDraft;
  awards: Award[];
  onChange: (draft: ConditionDraft) => void;
  onRemove: () => void;
};

/** Một điều kiện thêm: what it says, and how the machine holds it against the facts. */
export function ConditionForm({ at, draft, awards, onChange, onRemove }: Props) {
  const fields = fieldsOf[draft.way];
  const put = (changes: Partial<ConditionDraft>) => onChange({ ...draft, ...changes });
  return (
    <li className="rule-condition">
      <TextField
        wide
        name="Nội dung điều kiện"
        at={`${at}/text`}
        value={draft.text}
        onChange={(text) => put({ text })}
      />
      <ChoiceField
        name="Cách đối chiếu"
        at={`${at}/rule`}
        value={draft.way}
        options={Object.entries(wayWords).filter(([way]) => way !== 'other' || draft.way === 'other')}
        onChange={(way) => put({ way: way as Way })}
      />
      {fields.includes('award') && (
        <ChoiceField
          name="Danh hiệu"
          at={`${at}/award`}
          value={draft.award}
          options={[['', 'Chọn'], ...awards.map(({ code, name }) => [code, name] as const)]}
          onChange={(award) => put({ award })}
        />
      )}
      {fields.includes('rating') && (
        <ChoiceField
          name="Xếp loại"
          at={`${at}/rating`}
          value={draft.rating}
          options={Object.entries(ratingWords)}
          onChange={(rating) => put({ rating })}
        />
      )}
      {fields.includes('scope') && (
        <ChoiceField
          name="Phạm vi"
          at={`${at}/scope`}
          value={draft.scope}
          options={Object.entries(scopeWords)}
          onChange={(scope) => put({ scope })}
        />
      )}
      {fields.includes('times') && (
        <TextField name="Số lần" at={`${at}/times`} value={draft.times} onChange={(times) => put({ times })} />
      )}
      {fields.includes('years') && (
        <TextField name="Trong số năm" at={`${at}/years`} value={draft.years} onChange={(years) => put({ years })} />
      )}
      <Button onClick={onRemove}>Bỏ điều kiện</Button>
      <Flaw at={at} />
    </li>
  );
}
