import { Input } from 'antd';
import { useId } from 'react';
import { ApiError, sentenceOf } from '@/shared/api/apiError';

type ChoiceProps<T extends string> = {
  label: string;
  value: T | '';
  words: Record<T, string>;
  /** What stands there while nothing is chosen. */
  blank?: string;
  onChange: (value: T) => void;
};

export function Choice<T extends string>({ label, value, words, blank, onChange }: ChoiceProps<T>) {
  return (
    <label className="field">
      {label}
      <select
        className="native"
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value as T)}
      >
        {blank && (
          <option value="" disabled>
            {blank}
          </option>
        )}
        {Object.entries<string>(words).map(([each, says]) => (
          <option key={each} value={each}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

type NumberProps = {
  label: string;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
};

export function NumberField({ label, value, onChange }: NumberProps) {
  const id = useId();
  return (
    <label className="field narrow" htmlFor={id}>
      {label}
      <Input
        id={id}
        inputMode="numeric"
        maxLength={7}
        value={value ?? ''}
        onChange={({ target }) => {
          const digits = target.value.replace(/\D/g, '');
          onChange(digits === '' ? null : Number(digits));
        }}
      />
    </label>
  );
}

/** The sentences of a refusal, one for each field. */
export function flawsOf(error: unknown): string[] {
  const errors = error instanceof ApiError ? error.problem?.errors : undefined;
  return [...new Set(errors?.map(({ message }) => message) ?? [])];
}

export function Reasons({ error, flaws }: { error: unknown; flaws: string[] }) {
  return flaws.length > 1 ? (
    <ul className="flaws">
      {flaws.map((flaw) => (
        <li key={flaw}>{flaw}</li>
      ))}
    </ul>
  ) : (
    (flaws[0] ?? sentenceOf(error))
  );
}
