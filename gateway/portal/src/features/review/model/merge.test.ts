import { describe, expect, it } from 'vitest';
import type { PlanContent } from '@/shared/plan/types';
import { rebase, same } from './merge';

const base: PlanContent = {
  type: 'KE_HOACH',
  title: 'Công tác thi đua năm 2024',
  date: '2024-01-10',
  movements: [],
  tasks: [{ content: 'Xây dựng kế hoạch', quarter: 1 }],
  targets: [],
  references: [],
  recipients: ['Phòng Nội vụ huyện'],
  confirmed: [],
};

describe('my edits on somebody elses version', () => {
  it('stay_where_only_i_have_edited', () => {
    const merged = rebase(base, { ...base, title: 'Của tôi' }, { ...base, recipients: ['Lưu: VT'] });
    expect(merged.content.title).toBe('Của tôi');
    expect(merged.content.recipients).toEqual(['Lưu: VT']);
    expect(merged.conflicts).toEqual([]);
  });

  it('win_and_are_told_where_both_have_edited', () => {
    const merged = rebase(base, { ...base, title: 'Của tôi' }, { ...base, title: 'Của người khác' });
    expect(merged.content.title).toBe('Của tôi');
    expect(merged.conflicts).toEqual(['title']);
  });

  it('are_no_conflict_when_both_have_written_the_same', () => {
    const merged = rebase(base, { ...base, title: 'Như nhau' }, { ...base, title: 'Như nhau' });
    expect(merged.conflicts).toEqual([]);
  });

  it('join_the_confirmations_of_both', () => {
    const merged = rebase(base, { ...base, confirmed: ['date'] }, { ...base, confirmed: ['title'] });
    expect(merged.content.confirmed).toEqual(['title', 'date']);
  });

  it('come_together_with_theirs_row_by_row', () => {
    const first = { content: 'Một' };
    const two = { ...base, tasks: [first, { content: 'Hai' }] };
    const merged = rebase(
      two,
      { ...two, tasks: [{ content: 'Một của tôi' }, { content: 'Hai' }] },
      { ...two, tasks: [first, { content: 'Hai của người khác' }] },
    );
    expect(merged.content.tasks).toEqual([{ content: 'Một của tôi' }, { content: 'Hai của người khác' }]);
    expect(merged.conflicts).toEqual([]);
  });

  it('may_empty_a_field', () => {
    expect(rebase(base, { ...base, date: null }, base).content.date).toBeNull();
  });
});

describe('same', () => {
  it('does_not_care_for_the_order_of_keys_nor_for_null_against_absent', () => {
    expect(same({ a: 1, b: null }, { a: 1 })).toBe(true);
    expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  });

  it('cares_for_the_order_of_a_list', () => {
    expect(same([1, 2], [2, 1])).toBe(false);
  });
});
