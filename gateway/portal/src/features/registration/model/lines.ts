import type { Line } from '../api/registrations';

/** The columns of the grid, in the order in which the template has them. */
export const columns = ['subject', 'name', 'post', 'title', 'targets', 'note'] as const;
export type ColumnName = (typeof columns)[number];

export const columnWords: Record<ColumnName, string> = {
  subject: 'Đối tượng',
  name: 'Họ tên cá nhân hoặc tên tập thể',
  post: 'Chức vụ, đơn vị công tác',
  title: 'Danh hiệu đăng ký',
  targets: 'Chỉ tiêu phấn đấu',
  note: 'Ghi chú',
};

export const blankLine: Line = { subject: 'INDIVIDUAL', name: '', post: '', title: '', targets: '', note: '' };

export function isBlank({ name, post, title, targets, note }: Line): boolean {
  return (name + post + title + targets + note).trim() === '';
}

function withCell(line: Line, column: ColumnName, text: string): Line {
  if (column === 'subject') {
    return { ...line, subject: /^\s*(tập|tap|tt)/i.test(text) ? 'COLLECTIVE' : 'INDIVIDUAL' };
  }
  return { ...line, [column]: text.trim() };
}

/** The lines with a table from Excel laid over them, its first cell at the given place; they grow as needed. */
export function pastedOver(lines: Line[], at: number, column: ColumnName, cells: string[][]): Line[] {
  const first = columns.indexOf(column);
  const next = [...lines];
  cells.forEach((row, down) => {
    let line = next[at + down] ?? blankLine;
    row.forEach((text, right) => {
      const target = columns[first + right];
      if (target) {
        line = withCell(line, target, text);
      }
    });
    next[at + down] = line;
  });
  return next;
}
