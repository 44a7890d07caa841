import { Button } from 'antd';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { cellsOfPaste } from '@/shared/text/paste';
import type { Line, Title } from './api/registrations';
import { blankLine, type ColumnName, columns, columnWords, pastedOver } from './model/lines';
import { subjectWords } from './words';

type Props = {
  lines: Line[];
  titles: Title[];
  /** What is wrong, by `line/column`. */
  problems: Map<string, string>;
  onChange: ((lines: Line[]) => void) | null;
};

/** Lưới đăng ký: typed, or pasted from Excel; Enter and the arrows go from line to line. */
export function LineGrid({ lines, titles, problems, onChange }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const edit = (at: number, part: Partial<Line>) =>
    onChange?.(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  const paste = (event: ClipboardEvent, at: number, column: ColumnName) => {
    const cells = cellsOfPaste(event.clipboardData.getData('text/plain'));
    if (!onChange || (cells.length === 1 && cells[0]?.length === 1)) {
      return;
    }
    event.preventDefault();
    onChange(pastedOver(lines, at, column, cells));
  };
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const here = event.target;
    if (step === 0 || !(here instanceof HTMLInputElement)) {
      return;
    }
    event.preventDefault();
    const column = [
      ...(table.current?.querySelectorAll<HTMLInputElement>(`input[data-column="${here.dataset.column}"]`) ?? []),
    ];
    column[column.indexOf(here) + step]?.focus();
  };
  return (
    <div className="register-scroll">
      <datalist id="register-titles">
        {titles.map(({ code, name }) => (
          <option key={code + name} value={name} />
        ))}
      </datalist>
      <table className="register-grid" ref={table} onKeyDown={move} aria-label="Bảng đăng ký thi đua">
        <thead>
          <tr>
            <th>STT</th>
            {columns.map((column) => (
              <th key={column}>{columnWords[column]}</th>
            ))}
            {onChange && (
              <th>
                <span className="visually-hidden">Bỏ dòng</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
            <tr key={at}>
              <td className="number">{at + 1}</td>
              {columns.map((column) => {
                const problem = problems.get(`${at}/${column}`);
                return (
                  <td key={column} className={`${column} ${problem ? 'wrong' : ''}`}>
                    <GridCell
                      line={line}
                      at={at}
                      column={column}
                      onEdit={onChange && ((part) => edit(at, part))}
                      onPaste={(event) => paste(event, at, column)}
                    />
                    {problem && <span className="problem">{problem}</span>}
                  </td>
                );
              })}
              {onChange && (
                <td>
                  <Button
                    size="small"
                    aria-label={`Bỏ dòng ${at + 1}`}
                    onClick={() => onChange(lines.filter((_, index) => index !== at))}
                  >
                    Bỏ
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {onChange && (
        <Button className="register-more" onClick={() => onChange([...lines, blankLine])}>
          Thêm dòng
        </Button>
      )}
    </div>
  );
}

function GridCell({
  line,
  at,
  column,
  onEdit,
  onPaste,
}: {
  line: Line;
  at: number;
  column: ColumnName;
  onEdit: ((part: Partial<Line>) => void) | null;
  onPaste: (event: ClipboardEvent) => void;
}) {
  if (!onEdit) {
    return <>{column === 'subject' ? subjectWords[line.subject] : line[column]}</>;
  }
  const label = `${columnWords[column]} dòng ${at + 1}`;
  if (column === 'subject') {
    return (
      <select
        aria-label={label}
        value={line.subject}
        onPaste={onPaste}
        onChange={({ target }) => onEdit({ subject: target.value as Line['subject'] })}
      >
        {(Object.keys(subjectWords) as Line['subject'][]).map((each) => (
          <option key={each} value={each}>
            {subjectWords[each]}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      aria-label={label}
      data-column={column}
      list={column === 'title' ? 'register-titles' : undefined}
      value={line[column]}
      onPaste={onPaste}
      onChange={({ target }) => onEdit({ [column]: target.value })}
    />
  );
}
