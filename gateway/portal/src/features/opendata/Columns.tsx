import type { OpenDataSet } from './api/openData';

/** What each column of a file is. */
export function Columns({ columns }: { columns: OpenDataSet['columns'] }) {
  return (
    <details className="open-columns">
      <summary>Các cột trong tệp</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Ý nghĩa</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, meaning }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
