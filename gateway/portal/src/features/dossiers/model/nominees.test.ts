import { describe, expect, it } from 'vitest';
import type { Registered } from '../api/awards';
import { isBlank, merged, named, newLine } from './nominees';

const hoa = {
  id: 's1',
  kind: 'PERSON',
  name: 'Nguyễn Thị Hoa',
  post: 'Công chức',
  category: 'DIRECT_WORKER',
  gender: 'FEMALE',
  enterprise: false,
} as Registered;

describe('the table of nominees', () => {
  it('takes_an_entry_of_the_register_by_its_name', () => {
    const { nominee } = newLine('GK').content;
    expect(named(nominee, 'Nguyễn Thị Hoa', [hoa])).toMatchObject({
      subjectId: 's1',
      gender: 'FEMALE',
      post: 'Công chức',
    });
    expect(named(nominee, 'Nguyễn Thị Hoa', [hoa, { ...hoa, id: 's2' }]).subjectId).toBeNull();
    expect(named(named(nominee, 'Nguyễn Thị Hoa', [hoa]), 'Nguyễn Thị Hà', [hoa]).subjectId).toBeNull();
  });

  it('knows_a_blank_line', () => {
    const line = newLine('GK');
    expect(isBlank(line)).toBe(true);
    expect(isBlank({ ...line, content: { ...line.content, merit: 'Vận động' } })).toBe(false);
  });

  it('keeps_what_is_typed_and_adds_new_lines', () => {
    const line = { ...newLine('GK'), edited: true };
    expect(merged([], [line])).toEqual([line]);
  });
});
