import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { queryKeys } from '@/shared/api/queryKeys';
import { DayField } from '@/shared/ui/DayField';
import { awardsOn } from './api/rules';
import { Field, TextField } from './Field';
import { blankRule, type RegulationDraft } from './model/drafts';
import { RuleForm } from './RuleForm';

type Props = {
  at: string;
  draft: RegulationDraft;
  onChange: (draft: RegulationDraft) => void;
  onRemove: () => void;
};

/** Một văn bản của tỉnh, with its days and what it prescribes. */
export function RegulationForm({ at, draft, onChange, onRemove }: Props) {
  const awards = useQuery({ queryKey: queryKeys.catalogueOn(draft.from), queryFn: () => awardsOn(draft.from) });
  const national = (awards.data ?? []).filter(({ local }) => !local?.rule.own);
  const put = (changes: Partial<RegulationDraft>) => onChange({ ...draft, ...changes });
  return (
    <fieldset className="regulation">
      <legend>{draft.act || 'Văn bản mới'}</legend>
      <div className="rule-fields">
        <TextField
          wide
          name="Số, ký hiệu và tên văn bản"
          hint="Quyết định 10/2024/QĐ-UBND"
          at={`${at}/act`}
          value={draft.act}
          onChange={(act) => put({ act })}
        />
        <Field name="Có hiệu lực từ ngày" at={`${at}/from`}>
          <DayField label="Có hiệu lực từ ngày" value={draft.from} onChange={(from) => put({ from })} />
        </Field>
        <Field name="Thời hạn" at={`${at}/to`}>
          <Checkbox
            checked={draft.to !== null}
            onChange={({ target }) => put({ to: target.checked ? draft.from : null })}
          >
            Hết hiệu lực từ ngày
          </Checkbox>
          {draft.to !== null && (
            <DayField label="Hết hiệu lực từ ngày" value={draft.to} onChange={(to) => put({ to })} />
          )}
        </Field>
      </div>
      <ul className="plain-list" aria-label={`Quy định trong ${draft.act || 'văn bản mới'}`}>
        {draft.rules.map((rule, index) => (
          <RuleForm
            key={rule.key}
            at={`${at}/rules/${index}`}
            draft={rule}
            awards={national}
            onChange={(next) => put({ rules: draft.rules.with(index, next) })}
            onRemove={() => put({ rules: draft.rules.toSpliced(index, 1) })}
          />
        ))}
      </ul>
      <div className="toolbar">
        <Button onClick={() => put({ rules: [...draft.rules, blankRule(false)] })}>
          Quy định thêm cho một danh hiệu
        </Button>
        <Button onClick={() => put({ rules: [...draft.rules, blankRule(true)] })}>Thêm danh hiệu riêng của tỉnh</Button>
        <Button danger onClick={onRemove}>
          Bỏ văn bản này
        </Button>
      </div>
    </fieldset>
  );
}
