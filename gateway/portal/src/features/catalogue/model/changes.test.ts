import { expect, it } from 'vitest';
import type { Award } from '../api/catalogue';
import { changesOf } from './changes';

function award(code: string, name: string, ...deciders: string[]): Award {
  return {
    code,
    name,
    kind: 'TITLE',
    group: 'TITLE',
    appliesTo: ['INDIVIDUAL'],
    decidedBy: deciders.map((each) => ({ code: 'COMMUNE' as const, name: each })),
    article: 'Điều 23',
    certainty: 'VERIFIED',
    note: '',
    vote: null,
    money: { individual: null, collective: null, article: '' },
    postingDays: 0,
    papers: [],
    simplePapers: [],
    validFrom: '2024-01-01',
    validTo: null,
    local: null,
  };
}

it('names_who_decided_before_and_who_decides_now', () => {
  expect(changesOf([award('A', 'Một', 'Huyện')], [award('A', 'Một', 'Xã')])).toEqual([
    { code: 'A', name: 'Một', changes: ['Trước: Huyện.', 'Nay: Xã.'] },
  ]);
});

it('names_new_names_new_awards_and_ended_ones_and_nothing_else', () => {
  expect(
    changesOf(
      [award('A', 'Một', 'Xã'), award('B', 'Hai', 'Xã'), award('C', 'Ba', 'Xã')],
      [award('A', 'Một', 'Xã'), award('B', 'Hai mới', 'Xã'), award('D', 'Bốn', 'Xã')],
    ).map(({ code, changes }) => [code, ...changes]),
  ).toEqual([
    ['B', 'Tên trước đây: Hai.'],
    ['D', 'Mới có trong danh mục.'],
    ['C', 'Không còn trong danh mục.'],
  ]);
});
