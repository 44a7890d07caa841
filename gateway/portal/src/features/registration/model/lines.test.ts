import { describe, expect, it } from 'vitest';
import { blankLine, isBlank, pastedOver } from './lines';

describe('the lines of a registration', () => {
  it('take_a_table_from_excel_at_the_cell_where_it_is_pasted_and_grow', () => {
    const next = pastedOver([blankLine], 0, 'subject', [
      ['Tập thể', 'Thôn 1', '', 'TTLDTT'],
      ['Cá nhân', 'An', 'Công chức', 'LDTT', 'Tốt', 'x', 'too far'],
    ]);
    expect(next).toHaveLength(2);
    expect(next[0]).toMatchObject({ subject: 'COLLECTIVE', name: 'Thôn 1', title: 'TTLDTT' });
    expect(next[1]).toMatchObject({ subject: 'INDIVIDUAL', targets: 'Tốt', note: 'x' });
  });

  it('keep_what_is_outside_of_the_pasted_table', () => {
    const line = { ...blankLine, name: 'An', note: 'giữ' };
    expect(pastedOver([line], 0, 'title', [['LDTT', 'Tốt']])[0]).toEqual({ ...line, title: 'LDTT', targets: 'Tốt' });
  });

  it('are_blank_when_nothing_is_typed', () => {
    expect(isBlank({ ...blankLine, subject: 'COLLECTIVE' })).toBe(true);
    expect(isBlank({ ...blankLine, note: 'x' })).toBe(false);
  });
});
