import { expect, it } from 'vitest';
import { same } from './merge';
import { mergeRows } from './rows';

const merge = (base: string[], mine: string[], theirs: string[]) => mergeRows(base, mine, theirs, same);

it('keeps_both_edits_of_different_rows', () => {
  expect(merge(['a', 'b', 'c'], ['A', 'b', 'c'], ['a', 'b', 'C'])).toEqual({ rows: ['A', 'b', 'C'], conflict: false });
});

it('keeps_both_edits_of_rows_that_lie_side_by_side', () => {
  expect(merge(['a', 'b'], ['A', 'b'], ['a', 'B'])).toEqual({ rows: ['A', 'B'], conflict: false });
});

it('keeps_what_both_have_added_at_the_end', () => {
  expect(merge(['a'], ['a', 'mine'], ['a', 'theirs'])).toEqual({ rows: ['a', 'theirs', 'mine'], conflict: false });
});

it('takes_away_what_one_has_taken_away_and_keeps_the_others_edit', () => {
  expect(merge(['a', 'b', 'c', 'd'], ['a', 'c', 'd'], ['a', 'b', 'c', 'D'])).toEqual({
    rows: ['a', 'c', 'D'],
    conflict: false,
  });
});

it('adds_once_what_both_have_added_alike', () => {
  expect(merge([], ['x'], ['x'])).toEqual({ rows: ['x'], conflict: false });
});

it('tells_when_both_have_changed_the_same_row', () => {
  expect(merge(['a', 'b'], ['mine', 'b'], ['theirs', 'b'])).toEqual({ rows: ['mine', 'b'], conflict: true });
});

it('tells_when_one_has_changed_what_the_other_has_taken_away', () => {
  expect(merge(['a', 'b'], ['b'], ['A', 'b']).conflict).toBe(true);
});
