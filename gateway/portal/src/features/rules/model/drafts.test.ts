import { expect, it } from 'vitest';
import type { Regulation } from '../api/rules';
import { draftOf, ruleOf } from './conditions';
import { draftsOf, wishOf } from './drafts';

const stored: Regulation = {
  act: 'Quyết định 10/2024/QĐ-UBND',
  from: '2024-03-01',
  to: null,
  rules: [
    {
      code: 'CSTDCS',
      own: null,
      quotaPercent: 15,
      quotaOf: 'số cá nhân đạt Lao động tiên tiến',
      postingDays: 7,
      due: '10/12',
      papers: ['Xác nhận của cơ quan thuế'],
      steps: ['Bước một', 'Bước hai'],
      sums: { individual: 2_500_000, collective: null, household: null },
      conditions: [
        { text: 'Hai lần', rule: '{"is":"consecutive","awards":["LDTT"],"times":2,"endsWithin":1}' },
        { text: 'Khác', rule: '{"is":"any","of":[]}' },
      ],
    },
  ],
};

it('writes_back_what_it_read', () => {
  expect(wishOf(draftsOf([stored]))).toEqual({ regulations: [stored], misread: [] });
});

it('reads_sums_as_they_are_written_here_and_names_what_is_no_number', () => {
  const drafts = draftsOf([stored]);
  const rule = drafts[0]?.rules[0];
  if (!rule) {
    throw new Error('no rule');
  }
  rule.individual = '2.500.000';
  rule.postingDays = 'bảy';
  const { regulations, misread } = wishOf(drafts);
  expect(regulations[0]?.rules[0]?.sums.individual).toBe(2_500_000);
  expect(misread).toEqual([
    { field: 'regulations/0/rules/0/postingDays', message: 'Ghi một số nguyên, ví dụ 7 hoặc 2.500.000.' },
  ]);
});

it('keeps_a_condition_that_the_form_cannot_show', () => {
  const rule = '{"is":"consecutive","awards":["A","B"],"times":2,"endsWithin":1}';
  expect(draftOf('Hai', rule).way).toBe('other');
  expect(ruleOf(draftOf('Hai', rule))).toBe(rule);
  expect(draftOf('Hỏng', '{').way).toBe('other');
});
