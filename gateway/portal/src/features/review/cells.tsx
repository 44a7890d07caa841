import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';

type Cell<V> = { name: string; value: V | null | undefined; readOnly: boolean; onChange: (value: V | null) => void };

export function TextCell({ name, value, readOnly, onChange, placeholder }: Cell<string> & { placeholder?: string }) {
  return (
    <Input.TextArea
      aria-label={name}
      variant="borderless"
      autoSize={{ minRows: 1, maxRows: 6 }}
      placeholder={placeholder}
      value={value ?? ''}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
}

export function NumberCell({ name, value, readOnly, onChange }: Cell<number>) {
  return (
    <InputNumber<number>
      aria-label={name}
      variant="borderless"
      controls={false}
      decimalSeparator=","
      value={value ?? null}
      readOnly={readOnly}
      onChange={onChange}
    />
  );
}

export function ChoiceCell<V extends string | number>({
  name,
  value,
  readOnly,
  onChange,
  options,
}: Cell<V> & { options: { value: V; label: string }[] }) {
  return (
    <Select<V>
      aria-label={name}
      variant="borderless"
      allowClear
      popupMatchSelectWidth={false}
      value={value ?? undefined}
      disabled={readOnly}
      options={options}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  );
}

export function DateCell({ name, value, readOnly, onChange }: Cell<string>) {
  return (
    <DatePicker
      aria-label={name}
      variant="borderless"
      format={['DD/MM/YYYY', 'D/M/YYYY']}
      placeholder=""
      suffixIcon={null}
      value={value ? dayjs(value) : null}
      disabled={readOnly}
      onChange={(date) => onChange(date ? date.format('YYYY-MM-DD') : null)}
    />
  );
}
