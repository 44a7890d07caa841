import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { memo } from 'react';
import type { PlanContent } from '@/shared/plan/types';
import { bodyWords, kindWords, typeWords } from '@/shared/plan/words';
import { Field } from './Field';
import type { EditField } from './PlanReview';

type Props = {
  content: PlanContent;
  unsure: ReadonlySet<string>;
  editable: boolean;
  /** A leader vouches for uncertain values without editing. */
  mayConfirm: boolean;
  errors: ReadonlyMap<string, string>;
  edit: EditField;
  confirm: (field: string) => void;
};

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
const typeOptions = options(typeWords);
const kindOptions = options(kindWords);
const bodyOptions = options(bodyWords);

/** Số, ký hiệu, ngày, trích yếu …: what stands at the head of the document. */
export const HeaderFields = memo(function HeaderFields({
  content,
  unsure,
  editable,
  mayConfirm,
  errors,
  edit,
  confirm,
}: Props) {
  const about = (name: string) => ({
    name,
    unsure: unsure.has(name),
    onConfirm: editable || mayConfirm ? () => confirm(name) : undefined,
    error: errors.get(name),
  });
  const number = content.number ?? {};
  return (
    <div className="fields">
      <Field {...about('title')} wide>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 1, maxRows: 5 }}
            value={content.title}
            readOnly={!editable}
            maxLength={2000}
            onChange={(event) => edit('title', event.target.value)}
          />
        )}
      </Field>
      <Field {...about('type')}>
        {(id) => (
          <Select
            id={id}
            value={content.type}
            disabled={!editable}
            options={typeOptions}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(type: string) => edit('type', type)}
          />
        )}
      </Field>
      <Field {...about('number')}>
        {(id) => (
          <div className="number-pair">
            <InputNumber
              id={id}
              aria-label="Số"
              placeholder="Số"
              min={1}
              max={99999}
              precision={0}
              controls={false}
              formatter={(value, { userTyping, input }) =>
                userTyping ? input : String(value ?? '').replace(/^\d$/, '0$&')
              }
              value={number.sequence ?? null}
              readOnly={!editable}
              onChange={(sequence) => edit('number', { sequence, symbol: number.symbol ?? null })}
            />
            <span aria-hidden>/</span>
            <Input
              aria-label="Ký hiệu"
              placeholder="KH-UBND"
              value={number.symbol ?? ''}
              readOnly={!editable}
              onChange={(event) =>
                edit('number', { sequence: number.sequence ?? null, symbol: event.target.value || null })
              }
            />
          </div>
        )}
      </Field>
      <Field {...about('date')}>
        {(id) => (
          <DatePicker
            id={id}
            format={['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY']}
            placeholder="dd/mm/yyyy"
            value={content.date ? dayjs(content.date) : null}
            disabled={!editable}
            onChange={(date) => edit('date', date ? date.format('YYYY-MM-DD') : null)}
          />
        )}
      </Field>
      <Field {...about('place')}>
        {(id) => (
          <Input
            id={id}
            value={content.place ?? ''}
            readOnly={!editable}
            onChange={(event) => edit('place', event.target.value || null)}
          />
        )}
      </Field>
      <Field {...about('issuer')}>
        {(id) => (
          <Input
            id={id}
            value={content.issuer ?? ''}
            readOnly={!editable}
            onChange={(event) => edit('issuer', event.target.value || null)}
          />
        )}
      </Field>
      <Field {...about('body')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            value={content.body ?? undefined}
            disabled={!editable}
            options={bodyOptions}
            onChange={(body?: string) => edit('body', body ?? null)}
          />
        )}
      </Field>
      <Field {...about('kind')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            value={content.kind ?? undefined}
            disabled={!editable}
            options={kindOptions}
            onChange={(kind?: string) => edit('kind', (kind ?? null) as PlanContent['kind'])}
          />
        )}
      </Field>
      <Field {...about('year')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1990}
            max={2100}
            precision={0}
            value={content.year ?? null}
            readOnly={!editable}
            onChange={(year) => edit('year', year)}
          />
        )}
      </Field>
      <Field {...about('theme')} wide>
        {(id) => (
          <Input
            id={id}
            value={content.theme ?? ''}
            readOnly={!editable}
            onChange={(event) => edit('theme', event.target.value || null)}
          />
        )}
      </Field>
      <Field {...about('signature')} wide>
        {(id) => <Signature id={id} content={content} editable={editable} edit={edit} />}
      </Field>
    </div>
  );
});

function Signature({ id, content, editable, edit }: Pick<Props, 'content' | 'editable' | 'edit'> & { id: string }) {
  const signature = content.signature ?? {};
  const change = (part: Partial<NonNullable<PlanContent['signature']>>) => edit('signature', { ...signature, ...part });
  return (
    <div className="signature">
      <Input
        aria-label="Thẩm quyền ký"
        placeholder="TM. ỦY BAN NHÂN DÂN"
        value={signature.authority ?? ''}
        readOnly={!editable}
        onChange={(event) => change({ authority: event.target.value || null })}
      />
      <Input
        aria-label="Chức vụ người ký"
        placeholder="CHỦ TỊCH"
        value={signature.capacity ?? ''}
        readOnly={!editable}
        onChange={(event) => change({ capacity: event.target.value || null })}
      />
      <Input
        id={id}
        aria-label="Họ tên người ký"
        placeholder="Họ và tên"
        value={signature.name ?? ''}
        readOnly={!editable}
        onChange={(event) => change({ name: event.target.value || null })}
      />
    </div>
  );
}
