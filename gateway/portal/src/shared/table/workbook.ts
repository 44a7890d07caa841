/** A column of a table as it is saved to a workbook. */
export type SavedColumn<Row> = {
  title: string;
  /** Null leaves the cell empty. */
  value: (row: Row) => string | number | null;
  /** In characters. */
  width?: number;
};

/** A table as it is saved: what stands above it, and all its rows, also those of other pages. */
export type SavedTable<Row> = { title: string; note?: string; columns: SavedColumn<Row>[]; rows: readonly Row[] };

type Cell = { value: string | number; type: StringConstructor | NumberConstructor; fontWeight?: 'bold' } | null;

/** The cells of the sheet, from above. */
export function sheetOf<Row>({ title, note, columns, rows }: SavedTable<Row>): Cell[][] {
  return [
    [strong(title)],
    ...(note ? [[words(note)]] : []),
    [],
    columns.map((column) => strong(column.title)),
    ...rows.map((row) => columns.map((column) => cell(column.value(row)))),
  ];
}

/** The .xlsx; what writes it is loaded when it is wanted. */
export async function workbookOf<Row>(table: SavedTable<Row>): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return write(sheetOf(table), {
    columns: table.columns.map(({ width }) => ({ width: width ?? 16 })),
    sheet: 'Bảng',
  }).toBlob();
}

function cell(value: string | number | null): Cell {
  if (value === null || value === '') {
    return null;
  }
  return typeof value === 'number' ? { value, type: Number } : words(value);
}

function words(value: string): Cell {
  return { value, type: String };
}

function strong(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}
