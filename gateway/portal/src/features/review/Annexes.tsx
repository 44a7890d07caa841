import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { Annex } from '@/shared/plan/types';
import { Paragraphs } from './Paragraphs';

type Props = {
  annexes: readonly Annex[];
  editable: boolean;
  onChange: (change: (before: readonly Annex[]) => Annex[]) => void;
};

/** Phụ lục: a title, paragraphs, and a table whose first row is its head. */
export function Annexes({ annexes, editable, onChange }: Props) {
  return (
    <div className="sections">
      {annexes.length === 0 && <p className="empty">Văn bản không có phụ lục.</p>}
      {annexes.map((annex, index) => {
        const name = `phụ lục ${index + 1}`;
        const change = (part: Partial<Annex>) =>
          onChange((before) => before.map((old, at) => (at === index ? { ...old, ...part } : old)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: annexes have no name of their own and every field is controlled
          <div key={index} className="section">
            <div className="section-head section-head-annex">
              <Input.TextArea
                aria-label={`Tên, ${name}`}
                placeholder="PHỤ LỤC"
                autoSize
                value={annex.title ?? ''}
                readOnly={!editable}
                onChange={(event) => change({ title: event.target.value })}
              />
              {editable && (
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={`Xóa ${name}`}
                  onClick={() => onChange((before) => before.filter((_, at) => at !== index))}
                />
              )}
            </div>
            <Paragraphs
              label={`Lời dẫn, ${name}`}
              value={annex.body ?? []}
              readOnly={!editable}
              placeholder="Lời dẫn trước bảng, mỗi đoạn một dòng"
              onChange={(body) => change({ body })}
            />
            <Table name={name} rows={annex.rows ?? []} editable={editable} onChange={(rows) => change({ rows })} />
          </div>
        );
      })}
      {editable && (
        <Button
          icon={<PlusOutlined aria-hidden />}
          size="small"
          onClick={() => onChange((before) => [...before, { title: 'PHỤ LỤC', body: [], rows: [] }])}
        >
          Thêm phụ lục
        </Button>
      )}
    </div>
  );
}

type TableProps = { name: string; rows: readonly string[][]; editable: boolean; onChange: (rows: string[][]) => void };

function Table({ name, rows, editable, onChange }: TableProps) {
  const columns = Math.max(2, ...rows.map((row) => row.length));
  const cell = (row: number, column: number, text: string) =>
    onChange(
      rows.map((cells, at) =>
        at === row
          ? Array.from({ length: columns }, (_, index) => (index === column ? text : (cells[index] ?? '')))
          : [...cells],
      ),
    );
  return (
    <div className="editable-scroll">
      {rows.length > 0 && (
        <table aria-label={`Bảng, ${name}`}>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table have no name of their own
              <tr key={row}>
                {Array.from({ length: columns }, (_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name of their own
                  <td key={column}>
                    <Input.TextArea
                      aria-label={`Hàng ${row + 1}, cột ${column + 1}, ${name}`}
                      autoSize
                      variant="borderless"
                      value={cells[column] ?? ''}
                      readOnly={!editable}
                      onChange={(event) => cell(row, column, event.target.value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editable && (
        <div className="toolbar">
          <Button
            size="small"
            onClick={() => onChange([...rows.map((row) => [...row]), new Array<string>(columns).fill('')])}
          >
            Thêm hàng
          </Button>
          {rows.length > 0 && (
            <>
              <Button size="small" onClick={() => onChange(rows.map((row) => [...row, '']))}>
                Thêm cột
              </Button>
              <Button size="small" onClick={() => onChange(rows.slice(0, -1).map((row) => [...row]))}>
                Bớt hàng
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
