import { formatNumber } from '@/shared/format/numbers';
import type { FilledForm, FormLine } from './api/statistics';
import type { OpenCell } from './CellShares';

/** The form as it is printed: rows with their code, a column of letters and numbers under the headings. */
export function FormTable({ filled, onOpen }: { filled: FilledForm; onOpen: (cell: OpenCell) => void }) {
  const { columns, lines } = filled;
  return (
    <div className="form-scroll">
      <table className="state-form" aria-label={filled.form.title}>
        <thead>
          <tr>
            <th scope="col">{filled.byTerritory ? 'Đơn vị' : 'Chỉ tiêu'}</th>
            <th scope="col">{filled.byTerritory ? 'STT' : 'Mã số'}</th>
            {columns.map(({ code, title }) => (
              <th scope="col" key={code}>
                {title}
              </th>
            ))}
          </tr>
          <tr className="quiet">
            <th scope="col">A</th>
            <th scope="col">B</th>
            {columns.map(({ code }) => (
              <th scope="col" key={code}>
                {code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.code ?? line.title} line={line} columns={columns} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = { line: FormLine; columns: FilledForm['columns']; onOpen: (cell: OpenCell) => void };

function Line({ line, columns, onOpen }: LineProps) {
  const { code, title, partOf, cells } = line;
  if (code === null) {
    return (
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 2} className="form-heading">
          {title}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" className={partOf ? 'form-part' : ''}>
        {title}
      </th>
      <td className="form-code">{code}</td>
      {columns.map((column, place) => (
        <td key={column.code} className="form-number">
          <Cell
            count={cells[place] ?? 0}
            words={`Dòng ${code} ${title}, cột ${column.code} ${column.title}`}
            onOpen={() => onOpen({ row: code, rowTitle: title, column: column.code, columnTitle: column.title })}
          />
        </td>
      ))}
    </tr>
  );
}

function Cell({ count, words, onOpen }: { count: number; words: string; onOpen: () => void }) {
  if (count === 0) {
    return <span className="quiet">0</span>;
  }
  return (
    <button type="button" className="form-cell" aria-label={`${words}: ${formatNumber(count)}`} onClick={onOpen}>
      {formatNumber(count)}
    </button>
  );
}
