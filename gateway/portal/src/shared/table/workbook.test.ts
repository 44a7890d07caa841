import { expect, test } from 'vitest';
import { sheetOf, workbookOf } from './workbook';

const table = {
  title: 'Số liệu thi đua năm 2024',
  note: 'Cập nhật 15/04/2024',
  columns: [
    { title: 'Đơn vị', value: (row: { name: string; count: number | null }) => row.name },
    { title: 'Phong trào', value: (row: { name: string; count: number | null }) => row.count },
  ],
  rows: [
    { name: 'Xã Minh Tiến', count: 0 },
    { name: '', count: null },
  ],
};

test('numbers stay numbers, nothing stays empty, and 0 is not nothing', () => {
  expect(sheetOf(table)).toEqual([
    [{ value: 'Số liệu thi đua năm 2024', type: String, fontWeight: 'bold' }],
    [{ value: 'Cập nhật 15/04/2024', type: String }],
    [],
    [
      { value: 'Đơn vị', type: String, fontWeight: 'bold' },
      { value: 'Phong trào', type: String, fontWeight: 'bold' },
    ],
    [
      { value: 'Xã Minh Tiến', type: String },
      { value: 0, type: Number },
    ],
    [null, null],
  ]);
});

test('what is saved is a workbook', async () => {
  const bytes = new Uint8Array(await (await workbookOf(table)).arrayBuffer());
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
});
