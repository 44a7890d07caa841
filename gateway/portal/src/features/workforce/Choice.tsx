type Props<T extends string> = {
  label: string;
  value: T;
  words: Record<T, string>;
  disabled: boolean;
  onChange: (value: T) => void;
};

/** One of a few, in a row of a table. */
export function Choice<T extends string>({ label, value, words, disabled, onChange }: Props<T>) {
  return (
    <select
      className="native"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChange(target.value as T)}
    >
      {(Object.keys(words) as T[]).map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </select>
  );
}
