import { Checkbox } from 'antd';
import { ChoiceField, Field, TextField } from './Field';
import type { Own, RuleDraft } from './model/drafts';
import { deciderWords, kindWords, subjectWords } from './words';

type Props = { at: string; code: string; own: Own; onChange: (changes: Partial<RuleDraft>) => void };

/** Danh hiệu riêng của tỉnh: its name, to whom it goes and who decides. */
export function OwnFields({ at, code, own, onChange }: Props) {
  const put = (changes: Partial<Own>) => onChange({ own: { ...own, ...changes } });
  return (
    <>
      <TextField
        name="Mã danh hiệu riêng"
        hint="NGUOI_TOT_VIEC_TOT"
        at={`${at}/code`}
        value={code}
        onChange={(next) => onChange({ code: next })}
      />
      <TextField
        wide
        name="Tên danh hiệu riêng"
        at={`${at}/own/name`}
        value={own.name}
        onChange={(name) => put({ name })}
      />
      <ChoiceField
        name="Loại"
        at={`${at}/own/kind`}
        value={own.kind}
        options={Object.entries(kindWords)}
        onChange={(kind) => put({ kind: kind as Own['kind'] })}
      />
      <Field name="Tặng cho" wide at={`${at}/own/appliesTo`}>
        <Checkbox.Group
          value={own.appliesTo}
          onChange={(appliesTo) => put({ appliesTo })}
          options={Object.entries(subjectWords).map(([value, label]) => ({
            value: value as Own['appliesTo'][number],
            label,
          }))}
        />
      </Field>
      <Field name="Người quyết định" wide at={`${at}/own/decidedBy`}>
        <Checkbox.Group
          value={own.decidedBy}
          onChange={(decidedBy) => put({ decidedBy })}
          options={Object.entries(deciderWords).map(([value, label]) => ({
            value: value as Own['decidedBy'][number],
            label,
          }))}
        />
      </Field>
    </>
  );
}
