import { Input } from 'antd';
import { createContext, type ReactNode, use } from 'react';

/** What is wrong, by field as the contract names it. */
export const Flaws = createContext<ReadonlyMap<string, string>>(new Map());

/** What is wrong with one field, beside it. */
export function Flaw({ at }: { at: string }) {
  const flaw = use(Flaws).get(at);
  return flaw ? (
    <span role="alert" className="rule-flaw">
      {flaw}
    </span>
  ) : null;
}

type Props = { name: string; at: string; children: ReactNode; wide?: boolean | undefined };

export function Field({ name, at, children, wide }: Props) {
  return (
    <div className={wide ? 'field rule-wide' : 'field'}>
      <span>{name}</span>
      {children}
      <Flaw at={at} />
    </div>
  );
}

type TextProps = {
  name: string;
  at: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  wide?: boolean;
  lines?: boolean;
};

export function TextField({ name, at, value, onChange, hint, wide, lines }: TextProps) {
  const input = { 'aria-label': name, value, ...(hint ? { placeholder: hint } : {}) };
  return (
    <Field name={name} at={at} wide={wide}>
      {lines ? (
        <Input.TextArea {...input} autoSize={{ minRows: 2 }} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Input {...input} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  );
}

type ChoiceProps = {
  name: string;
  at: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
};

/** One of few. */
export function ChoiceField({ name, at, value, options, onChange }: ChoiceProps) {
  return (
    <Field name={name} at={at}>
      <select className="native" aria-label={name} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
