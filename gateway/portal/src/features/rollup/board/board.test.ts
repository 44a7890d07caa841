import { describe, expect, it } from 'vitest';
import { formatDate } from '@/shared/format/dates';
import type { PlanRollup, UnitAnswer } from '../api/getPlanRollup';
import { areasOf, countOf, reminderTo, shareOf, standingOf } from './board';

function unit(unitId: string, unitName: string, parentUnitId: string, more: Partial<UnitAnswer> = {}): UnitAnswer {
  return { unitId, unitName, level: 'COMMUNE', parentUnitId, answered: false, late: false, ...more };
}

const node = {
  planId: 'p',
  unitId: 'P',
  unitName: 'Tỉnh Thái Nguyên',
  level: 'PROVINCE',
  title: 'Phong trào thi đua năm 2024',
  number: '32/KH-UBND',
  issuedOn: '2024-01-20',
} as PlanRollup['node'];

describe('how a unit stands', () => {
  it('is_told_by_its_answer_and_the_last_day', () => {
    expect(standingOf(unit('a', 'A', 'P', { answered: true }))).toBe('answered');
    expect(standingOf(unit('a', 'A', 'P', { answered: true, late: true }))).toBe('answeredLate');
    expect(standingOf(unit('a', 'A', 'P'))).toBe('waiting');
    expect(standingOf(unit('a', 'A', 'P', { late: true }))).toBe('overdue');
  });

  it('is_counted', () => {
    const units = [unit('a', 'A', 'P', { late: true }), unit('b', 'B', 'P', { late: true }), unit('c', 'C', 'P')];
    expect(countOf(units, 'overdue')).toBe(2);
    expect(countOf(units, 'answered')).toBe(0);
  });
});

it('says_all_of_all_only', () => {
  expect(shareOf(199, 200)).toBe(99);
  expect(shareOf(200, 200)).toBe(100);
  expect(shareOf(0, 0)).toBeNull();
});

describe('areas', () => {
  it('are_the_districts_with_their_communes_the_district_first', () => {
    const units = [
      unit('c2', 'Xã Đồng Thịnh', 'd1', { answered: true }),
      unit('d1', 'Huyện Định Hóa', 'P'),
      unit('c1', 'Xã Bảo Cường', 'd1'),
      unit('c3', 'Xã Ân Thi', 'P'),
    ];
    const areas = areasOf({ units, node });
    expect(areas.map(({ name, answered }) => [name, answered])).toEqual([
      ['Huyện Định Hóa', 1],
      ['Trực thuộc tỉnh Thái Nguyên', 0],
    ]);
    expect(areas[0]?.units.map(({ unitName }) => unitName)).toEqual([
      'Huyện Định Hóa',
      'Xã Bảo Cường',
      'Xã Đồng Thịnh',
    ]);
  });

  it('are_one_where_the_communes_stand_directly_below', () => {
    const areas = areasOf({ units: [unit('a', 'Xã A', 'P'), unit('b', 'Xã B', 'P')], node });
    expect(areas).toHaveLength(1);
    expect(areas[0]?.units).toHaveLength(2);
  });
});

it('a_reminder_says_which_plan_by_when_and_what_to_do', () => {
  const words = reminderTo(unit('a', 'Xã Tân Thịnh', 'P', { late: true }), { node, dueOn: '2024-02-20' }, formatDate);
  expect(words).toContain('Kính gửi Xã Tân Thịnh: Tỉnh Thái Nguyên chưa nhận được kế hoạch');
  expect(words).toContain('Kế hoạch số 32/KH-UBND ngày 20/01/2024, đã quá hạn ngày 20/02/2024');
  expect(reminderTo(unit('a', 'Xã A', 'P'), { node, dueOn: '2024-02-20' }, formatDate)).toContain(
    'hạn đến ngày 20/02/2024',
  );
});
