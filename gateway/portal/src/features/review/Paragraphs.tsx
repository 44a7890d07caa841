import { Input } from 'antd';
import { useEffect, useState } from 'react';

type Props = {
  id?: string;
  label?: string;
  value: readonly string[];
  readOnly: boolean;
  placeholder?: string;
  onChange: (paragraphs: string[]) => void;
};

/** Several paragraphs in one field, one a line; an empty line while typing is no paragraph yet. */
export function Paragraphs({ id, label, value, readOnly, placeholder, onChange }: Props) {
  const [typed, setTyped] = useState(() => value.join('\n'));
  const stored = value.join('\n');
  useEffect(() => {
    setTyped((before) => (paragraphsOf(before).join('\n') === stored ? before : stored));
  }, [stored]);
  return (
    <Input.TextArea
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      autoSize={{ minRows: 2, maxRows: 14 }}
      value={typed}
      readOnly={readOnly}
      placeholder={readOnly ? '' : (placeholder ?? '')}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(paragraphsOf(event.target.value));
      }}
    />
  );
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
