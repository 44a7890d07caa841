import { expect, it } from 'vitest';
import { formatDate, formatMoment, formatTime } from './dates';
import { formatNumber, formatSize } from './numbers';

it('writes_a_date_as_an_official_does', () => {
  expect(formatDate('2024-01-04')).toBe('04/01/2024');
  expect(formatDate(null)).toBe('');
});

it('writes_a_moment_by_the_clock_in_vietnam', () => {
  expect(formatTime('2024-04-15T02:12:05Z')).toBe('09:12:05');
  expect(formatMoment('2024-04-14T18:00:00Z')).toBe('01:00:00 ngày 15/04/2024');
});

it('writes_a_number_with_a_decimal_comma', () => {
  expect(formatNumber(442.75)).toBe('442,75');
  expect(formatNumber(10035)).toBe('10.035');
  expect(formatSize(16_900_000)).toBe('16,1 MB');
  expect(formatSize(10)).toBe('1 KB');
});
