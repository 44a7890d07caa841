import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { formatMoment } from '@/shared/format/dates';
import { FileButton } from '@/shared/ui/FileButton';
import { Panel } from '@/shared/ui/Panel';
import type { Attachment, FieldWords } from './api/dossiers';

type Props = {
  title: string;
  papers: readonly Attachment[];
  kinds: readonly FieldWords[];
  writes: boolean;
  address: string;
  busy: boolean;
  onAttach: (field: string, file: File) => void;
  onTake: (file: string) => void;
};

const megabyte = 1024 * 1024;
const largest = 20 * megabyte;

/** What the service would say after minutes of sending. */
export function tooLarge({ name, size }: { name: string; size: number }): string | null {
  return size > largest
    ? `Tệp ${name} nặng ${inMegabytes(size)}, quá 20 MB nên không tải lên. Hãy giảm độ phân giải bản quét hoặc tách tệp rồi tải lại.`
    : null;
}

function inMegabytes(size: number): string {
  return `${(size / megabyte).toFixed(1).replace('.', ',')} MB`;
}

/** Giấy tờ: tải lên, tải về, bỏ. */
export function PaperList({ title, papers, kinds, writes, address, busy, onAttach, onTake }: Props) {
  const [field, setField] = useState<string | undefined>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const chosen = field ?? kinds[0]?.field ?? 'PAPER_OTHER';
  const attach = (file: File) => {
    const refused = tooLarge(file);
    setTrouble(refused);
    if (!refused) {
      onAttach(chosen, file);
    }
  };
  return (
    <Panel title={title} note={`${papers.length} tệp`}>
      <ul aria-label={title}>
        {papers.map(({ file, words, name, size, at }) => (
          <li key={file}>
            {words}:{' '}
            <a href={`${address}/${file}`} download>
              {name}
            </a>{' '}
            <span className="quiet">
              ({size < megabyte ? `${Math.ceil(size / 1024)} KB` : inMegabytes(size)}, {formatMoment(at)})
            </span>{' '}
            {writes && (
              <Button size="small" aria-label={`Bỏ ${name}`} onClick={() => onTake(file)}>
                Bỏ
              </Button>
            )}
          </li>
        ))}
      </ul>
      {trouble && <Alert className="paper-trouble" type="error" role="alert" showIcon title={trouble} />}
      {writes && (
        <div className="toolbar">
          <Select
            aria-label="Loại giấy tờ"
            value={chosen}
            onChange={setField}
            options={kinds.map(({ field: value, words }) => ({ value, label: words }))}
            popupMatchSelectWidth={false}
          />
          <FileButton
            label={`Tệp ${title.toLowerCase()}`}
            accept=".pdf,.docx,.doc,.xlsx,.jpg,.jpeg,.png"
            loading={busy}
            onFile={attach}
          >
            Tải tệp lên
          </FileButton>
          <span className="quiet">PDF, Word, Excel hoặc ảnh, tối đa 20 MB</span>
        </div>
      )}
    </Panel>
  );
}
