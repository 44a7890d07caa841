import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Input, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { useSession } from '@/shared/session/useSession';
import { FileButton } from '@/shared/ui/FileButton';
import { Panel } from '@/shared/ui/Panel';
import { type Change, prepareFromFiles, prepareReorganisation } from './api/reorganisations';
import { Trouble } from './Trouble';
import { UnitPicker } from './UnitPicker';
import { kindWords } from './words';
import './reorganisation.css';

type Row = Change & { row: number };

const emptyRow = (row: number): Row => ({ row, kind: 'MERGE', units: [], into: [{ code: '', name: '' }] });

/** Lập phương án: from changes written here, or from a file. Nothing happens to any unit yet. */
export function NewReorganisation() {
  const session = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [way, setWay] = useState<'page' | 'file'>('page');
  const [title, setTitle] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [effective, setEffective] = useState(session.workingDate);
  const [rows, setRows] = useState<Row[]>([emptyRow(0)]);
  const [reform, setReform] = useState<File | null>(null);
  const [official, setOfficial] = useState<File | null>(null);
  const eve = dayjs(effective).subtract(1, 'day').format('YYYY-MM-DD');
  const preparing = useMutation({
    mutationFn: () =>
      way === 'file' && reform
        ? prepareFromFiles({ title, legalBasis, effective, reform, official })
        : prepareReorganisation({
            title,
            legalBasis,
            effective,
            changes: way === 'page' ? rows.map(({ row: _, ...change }) => change) : [],
          }),
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: queryKeys.reorganisations });
      void navigate(`/reorganisations/${made.id}`);
    },
  });
  const change = (row: number, part: Partial<Change>) =>
    setRows(rows.map((one) => (one.row === row ? { ...one, ...part } : one)));
  return (
    <Panel title="Lập phương án mới" note="xem trước kết quả rồi mới thực hiện">
      <Trouble error={preparing.error} />
      <form
        className="reorganisation-form"
        onSubmit={(event) => {
          event.preventDefault();
          preparing.mutate();
        }}
      >
        <label htmlFor="reorganisation-title">Tên đợt sắp xếp</label>
        <Input
          id="reorganisation-title"
          value={title}
          placeholder="Như: Sắp xếp đơn vị hành chính cấp xã năm 2024"
          onChange={(event) => setTitle(event.target.value)}
        />
        <label htmlFor="reorganisation-basis">Căn cứ pháp lý</label>
        <Input
          id="reorganisation-basis"
          value={legalBasis}
          placeholder="Như: Nghị quyết số 12/NQ-HĐND ngày 01/3/2024"
          onChange={(event) => setLegalBasis(event.target.value)}
        />
        <div className="reorganisation-line">
          <DatePicker
            aria-label="Ngày hiệu lực"
            format="DD/MM/YYYY"
            allowClear={false}
            value={dayjs(effective)}
            onChange={(day) => day && setEffective(day.format('YYYY-MM-DD'))}
          />
          <Segmented
            aria-label="Cách lập"
            options={[
              { value: 'page', label: 'Nhập từng thay đổi' },
              { value: 'file', label: 'Từ tệp' },
            ]}
            value={way}
            onChange={setWay}
          />
        </div>
        {way === 'page' &&
          rows.map((row) => (
            <ChangeRow
              key={row.row}
              row={row}
              eve={eve}
              onChange={(part) => change(row.row, part)}
              onRemove={rows.length > 1 ? () => setRows(rows.filter((one) => one.row !== row.row)) : undefined}
            />
          ))}
        {way === 'file' && (
          <div className="reorganisation-line">
            <ChosenFile label="Tệp sắp xếp (CSV)" file={reform} onFile={setReform} />
            <ChosenFile label="Danh mục chính thức sau sắp xếp (CSV, nếu có)" file={official} onFile={setOfficial} />
          </div>
        )}
        <div className="reorganisation-line">
          {way === 'page' && (
            <Button onClick={() => setRows([...rows, emptyRow(Math.max(...rows.map((row) => row.row)) + 1)])}>
              Thêm thay đổi
            </Button>
          )}
          <Button type="primary" htmlType="submit" loading={preparing.isPending}>
            Xem trước kết quả
          </Button>
        </div>
      </form>
    </Panel>
  );
}

type ChangeProps = { row: Row; eve: string; onChange: (part: Partial<Change>) => void; onRemove?: () => void };

function ChangeRow({ row, eve, onChange, onRemove }: ChangeProps) {
  const into = row.into ?? [];
  const coming = (index: number, part: { code?: string; name?: string }) =>
    onChange({ into: into.map((one, i) => (i === index ? { ...one, ...part } : one)) });
  return (
    <fieldset className="reorganisation-change">
      <legend className="visually-hidden">Thay đổi {row.row + 1}</legend>
      <Select
        aria-label="Loại thay đổi"
        className="reorganisation-kind"
        value={row.kind}
        options={Object.entries(kindWords).map(([value, label]) => ({ value: value as Change['kind'], label }))}
        onChange={(kind) =>
          onChange({
            kind,
            into: kind === 'SPLIT' ? [emptyComing, emptyComing] : kind === 'MERGE' ? [emptyComing] : [],
            units: kind === 'MERGE' ? row.units : row.units.slice(0, 1),
          })
        }
      />
      <UnitPicker
        label={row.kind === 'MERGE' ? 'Các đơn vị nhập' : 'Đơn vị'}
        several={row.kind === 'MERGE'}
        asOf={eve}
        value={row.units}
        onChange={(units) => onChange({ units })}
      />
      {(row.kind === 'MERGE' || row.kind === 'SPLIT') &&
        into.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no other name
          <div key={index} className="reorganisation-line">
            <Input
              aria-label={`Tên đơn vị sau sắp xếp${index > 0 ? ` ${index + 1}` : ''}`}
              placeholder="Tên đơn vị sau sắp xếp"
              value={one.name}
              onChange={(event) => coming(index, { name: event.target.value })}
            />
            <Input
              aria-label={`Mã đơn vị sau sắp xếp${index > 0 ? ` ${index + 1}` : ''}`}
              placeholder="Mã"
              className="reorganisation-code"
              value={one.code}
              onChange={(event) => coming(index, { code: event.target.value })}
            />
          </div>
        ))}
      {row.kind === 'SPLIT' && (
        <Button size="small" onClick={() => onChange({ into: [...into, emptyComing] })}>
          Thêm đơn vị được chia
        </Button>
      )}
      {row.kind === 'RENAME' && (
        <Input
          aria-label="Tên mới"
          placeholder="Tên mới, như Phường Sa Pa"
          value={row.name ?? ''}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      )}
      {row.kind === 'MOVE' && (
        <UnitPicker
          label="Đơn vị cấp trên mới"
          asOf={eve}
          value={row.parent ? [row.parent] : []}
          onChange={([parent]) => onChange({ parent: parent ?? null })}
        />
      )}
      {row.kind === 'ABOLISH' && (
        <UnitPicker
          label="Đơn vị tiếp nhận công việc (nếu có)"
          asOf={eve}
          value={row.heir ? [row.heir] : []}
          onChange={([heir]) => onChange({ heir: heir ?? null })}
        />
      )}
      {onRemove && (
        <Button size="small" onClick={onRemove}>
          Bỏ thay đổi này
        </Button>
      )}
    </fieldset>
  );
}

const emptyComing = { code: '', name: '' };

function ChosenFile({ label, file, onFile }: { label: string; file: File | null; onFile: (file: File) => void }) {
  return (
    <div>
      <FileButton label={label} accept=".csv" onFile={onFile}>
        {label}…
      </FileButton>{' '}
      <span className="reorganisation-quiet">{file ? file.name : 'Chưa chọn tệp'}</span>
    </div>
  );
}
