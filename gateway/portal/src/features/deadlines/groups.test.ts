import { expect, test } from 'vitest';
import type { Due } from './api/deadlines';
import { groupsOf, leftWords, soonest } from './groups';

const due = (dueOn: string): Due => ({
  thing: dueOn,
  kind: 'TASK',
  kindName: 'Nhiệm vụ trong kế hoạch',
  title: dueOn,
  dueOn,
  page: '/plans/1',
  basis: '',
});

test('what is due falls into one group each, at the edges too', () => {
  const groups = groupsOf(
    '2024-04-15',
    ['2024-04-14', '2024-04-15', '2024-04-16', '2024-04-22', '2024-04-23', '2024-05-15', '2024-05-16'].map(due),
  );
  expect(groups.map((group) => [group.title, group.due.map((each) => each.dueOn)])).toEqual([
    ['Quá hạn', ['2024-04-14']],
    ['Hôm nay', ['2024-04-15']],
    ['Trong 7 ngày tới', ['2024-04-16', '2024-04-22']],
    ['Trong 30 ngày tới', ['2024-04-23', '2024-05-15']],
    ['Sau đó', ['2024-05-16']],
  ]);
});

test('how long is left is said in days', () => {
  expect(leftWords('2024-04-15', '2024-04-15')).toBe('hôm nay');
  expect(leftWords('2024-04-15', '2024-05-01')).toBe('còn 16 ngày');
  expect(leftWords('2024-04-15', '2024-03-31')).toBe('quá hạn 15 ngày');
});

test('the first page shows a few, and neither what is far off nor what stands beside it', () => {
  const days = ['2024-03-31', '2024-04-15', '2024-05-15', '2024-05-16'];
  expect(soonest('2024-04-15', days.map(due)).map((each) => each.dueOn)).toEqual(days.slice(0, 3));
  expect(soonest('2024-04-15', [{ ...due('2024-04-16'), kind: 'PLAN' }])).toEqual([]);
  expect(soonest('2024-04-15', [{ ...due('2024-04-16'), kind: 'REPORT' }])).toEqual([]);
  expect(
    soonest(
      '2024-04-15',
      Array.from({ length: 9 }, (_, at) => due(`2024-04-1${at}`)),
    ),
  ).toHaveLength(5);
});
