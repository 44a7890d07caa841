import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, type ReactNode } from 'react';
import { useLight } from './Lighting';
import { RemarksAt } from './Remarks';

export type Column<T> = {
  title: string;
  width?: string;
  /** `name` says which cell of which row it is: "Chủ trì, nhiệm vụ 3". */
  cell: (item: T, change: (part: Partial<T>) => void, name: string, readOnly: boolean) => ReactNode;
};

type Props<T> = {
  /** The list's name in the content, "tasks". */
  list: string;
  /** What one item is called, "nhiệm vụ". */
  word: string;
  label: string;
  items: readonly T[];
  columns: readonly Column<T>[];
  editable: boolean;
  empty: T;
  onChange: (change: (before: readonly T[]) => T[]) => void;
};

/** A table that is edited in place: every cell is a field, rows come and go. */
export function EditableList<T>({ list, word, label, items, columns, editable, empty, onChange }: Props<T>) {
  return (
    <div className="editable">
      {items.length > 0 && (
        <div className="editable-scroll">
          <table aria-label={label}>
            <thead>
              <tr>
                <th scope="col" className="editable-no">
                  TT
                </th>
                {columns.map((column) => (
                  <th scope="col" key={column.title} style={{ width: column.width }}>
                    {column.title}
                  </th>
                ))}
                {editable && (
                  <th scope="col" className="editable-tools">
                    <span className="visually-hidden">Xóa</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {items.map((item, index) => (
                <Row
                  // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own and every cell is controlled
                  key={index}
                  {...{ list, word, index, columns, editable, onChange }}
                  item={item}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {items.length === 0 && <p className="empty">Văn bản không nêu {word} nào.</p>}
      {editable && (
        <Button
          icon={<PlusOutlined aria-hidden />}
          size="small"
          onClick={() => onChange((before) => [...before, empty])}
        >
          Thêm {word}
        </Button>
      )}
    </div>
  );
}

type RowProps<T> = Pick<Props<T>, 'list' | 'word' | 'columns' | 'editable' | 'onChange'> & { item: T; index: number };

function PlainRow<T>({ list, word, item, index, columns, editable, onChange }: RowProps<T>) {
  const light = useLight(`${list}.${index}`);
  const change = (part: Partial<T>) =>
    onChange((before) => before.map((old, at) => (at === index ? { ...old, ...part } : old)));
  const name = `${word} ${index + 1}`;
  return (
    <tr {...light}>
      <td className="editable-no">{index + 1}</td>
      {columns.map((column, at) => (
        <td key={column.title}>
          {column.cell(item, change, `${column.title}, ${name}`, !editable)}
          {at === 0 && <RemarksAt field={`${list}[${index}]`} />}
        </td>
      ))}
      {editable && (
        <td className="editable-tools">
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={`Xóa ${name}`}
            title={`Xóa ${name}`}
            onClick={() => onChange((before) => before.filter((_, at) => at !== index))}
          />
        </td>
      )}
    </tr>
  );
}

const Row = memo(PlainRow) as typeof PlainRow;
