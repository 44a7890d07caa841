import { expect, it } from 'vitest';
import type { Scorecard } from '../api/scorecards';
import { blankDraft, changedSince, type Draft, draftOf, pasted, unreadable, wishOf } from './drafts';
import type { Criterion } from './marks';

function line(code: string, kind: Criterion['rule']['kind']): Criterion {
  return { code, text: code, maximum: 10, rule: { kind }, measure: null, gate: null, evidenceRequired: false };
}

it('an_entry_becomes_cells_and_cells_become_an_entry', () => {
  const draft = draftOf({
    value: 18.5,
    base: null,
    gateMet: true,
    remark: '',
    evidence: ['BC 15', 'QĐ 2'],
    points: 18.5,
    how: '',
  });
  expect(draft).toEqual({ value: '18,5', base: '', gateMet: true, remark: '', evidence: 'BC 15; QĐ 2' });
  expect(wishOf('1.1', draft)).toEqual({
    code: '1.1',
    value: 18.5,
    base: null,
    gateMet: true,
    remark: '',
    evidence: ['BC 15', 'QĐ 2'],
  });
  expect(unreadable({ ...blankDraft, value: 'năm' })).toBe(true);
});

it('a_table_from_excel_fills_downwards_and_to_the_right_and_ends_at_the_sheets_end', () => {
  const before = new Map<string, Draft>([['2', { ...blankDraft, remark: 'cũ' }]]);
  const after = pasted(
    [line('1', 'RATIO'), line('2', 'MANUAL'), line('3', 'MANUAL')],
    before,
    { code: '1', cell: 'base' },
    [
      ['4', '3', 'BC 15'],
      ['', '7,5'],
      ['9', '8'],
      ['1', '1'],
    ],
  );
  expect(after.get('1')).toEqual({ ...blankDraft, base: '4', value: '3', evidence: 'BC 15' });
  expect(after.get('2')).toEqual({ ...blankDraft, value: '7,5', remark: 'cũ' });
  expect(after.get('3')).toEqual({ ...blankDraft, value: '8' });
  expect(after.size).toBe(3);
});

it('what_changed_since_the_last_look_shows_what_stood_there_then', () => {
  const change = (at: string, before: number, after: number) =>
    ({ at, unitName: 'Xã An', column: 'SELF', criterion: '1', before, after }) as const;
  const card = {
    changes: [
      change('2024-04-15T03:00:00Z', 2, 3),
      change('2024-04-15T02:00:00Z', 1, 2),
      change('2024-04-14T00:00:00Z', 0, 1),
    ],
  } as unknown as Scorecard;
  expect(changedSince(card, '2024-04-15T01:00:00Z').get('1')?.before).toBe(1);
  expect(changedSince(card, null).size).toBe(0);
});
