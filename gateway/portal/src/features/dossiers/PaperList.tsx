import { Button, Select } from 'antd';
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

/** Giấy tờ: tải lên, tải về, bỏ. */
export function PaperList({ title, papers, kinds, writes, address, busy, onAttach, onTake }: Props) {
  const [field, setField] = useState<string | undefined>();
  const chosen = field ?? kinds[0]?.field ?? 'PAPER_OTHER';
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
              (
              {size < megabyte
                ? `${Math.ceil(size / 1024)} KB`
                : `${(size / megabyte).toFixed(1).replace('.', ',')} MB`}
              , {formatMoment(at)})
            </span>{' '}
            {writes && (
              <Button size="small" aria-label={`Bỏ ${name}`} onClick={() => onTake(file)}>
                Bỏ
              </Button>
            )}
          </li>
        ))}
      </ul>
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
            onFile={(file) => onAttach(chosen, file)}
          >
            Tải tệp lên
          </FileButton>
          <span className="quiet">PDF, Word, Excel hoặc ảnh, tối đa 20 MB</span>
        </div>
      )}
    </Panel>
  );
}
