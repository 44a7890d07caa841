import { expect, test } from 'vitest';
import { usualPeriod } from './periods';

test('the half-year ends in June and is due before it', () => {
  expect(usualPeriod('HALF_YEAR', '2024-04-15')).toEqual({
    from: '2024-01-01',
    to: '2024-06-30',
    dueOn: '2024-06-15',
  });
});

test('a usual day that is over is not proposed', () => {
  expect(usualPeriod('HALF_YEAR', '2024-06-16').dueOn).toBe('');
  expect(usualPeriod('YEAR', '2024-12-15').dueOn).toBe('2024-12-15');
});

test('five years end with this one', () => {
  expect(usualPeriod('FIVE_YEAR', '2025-03-01')).toEqual({
    from: '2021-01-01',
    to: '2025-12-31',
    dueOn: '2025-12-15',
  });
});

test('what has no usual day is asked of the person', () => {
  expect(usualPeriod('AD_HOC', '2024-04-15')).toEqual({ from: '2024-01-01', to: '2024-04-15', dueOn: '' });
});
