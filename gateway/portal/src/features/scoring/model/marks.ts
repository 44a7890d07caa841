import type { components } from '@/shared/api/generated/movements';
import { add, compare, type Decimal, decimal, divide, multiply, negate, round, smaller, text, zero } from './decimal';

export type Sheet = components['schemas']['ScoringSheet'];
export type Criterion = components['schemas']['Criterion'];
export type Rounding = components['schemas']['Rounding'];
export type Tier = components['schemas']['Tier'];

/** What stands in the cells of a criterion. */
export type Cells = { value: Decimal | null; base: Decimal | null; gateMet: boolean | null };

export type Mark = { kind: 'worth'; points: Decimal } | { kind: 'open' } | { kind: 'refused'; sentence: string };

const exactEnough = 24;

/** The same reckoning as the server's, so that the sum lives while a person types. */
export function markOf(criterion: Criterion, cells: Cells, rounding: Rounding): Mark {
  if (criterion.gate && cells.gateMet === false) {
    return { kind: 'worth', points: zero };
  }
  const { value } = cells;
  if (value === null) {
    return { kind: 'open' };
  }
  if (value.n < 0n) {
    return refused('Giá trị không được âm.');
  }
  if (criterion.gate && cells.gateMet === null) {
    return { kind: 'open' };
  }
  return reckoned(criterion, value, cells.base, rounding);
}

function reckoned(criterion: Criterion, value: Decimal, base: Decimal | null, rounding: Rounding): Mark {
  const most = decimal(criterion.maximum);
  const { rule } = criterion;
  const each = decimal(rule.pointsEach ?? 0);
  switch (rule.kind) {
    case 'RATIO':
      if (base === null) {
        return { kind: 'open' };
      }
      if (base.n <= 0n) {
        return refused('Số được giao phải lớn hơn 0.');
      }
      return compare(value, base) >= 0 ? worth(most, rounding) : worth(multiply(value, most), rounding, base);
    case 'TIER': {
      const { highest } = rule;
      if (highest !== null && highest !== undefined && compare(value, decimal(highest)) > 0) {
        return refused(`Giá trị ${text(value)} lớn hơn giá trị lớn nhất ${text(decimal(highest))}.`);
      }
      const tier = rule.tiers?.find((step) => holds(step, value));
      return worth(tier ? decimal(tier.points) : zero, rounding);
    }
    case 'ALL_OR_NOTHING':
      return worth(compare(value, decimal(rule.threshold ?? 0)) >= 0 ? most : zero, rounding);
    case 'SAMPLE':
      if (compare(value, decimal(rule.size ?? 0)) > 0) {
        return refused(`${text(value)} người nhiều hơn số người được khảo sát (${rule.size}).`);
      }
      if (compare(value, round(value, 0, 'DOWN')) !== 0) {
        return refused('Số người phải là số nguyên.');
      }
      return worth(multiply(value, each), rounding);
    case 'MANUAL':
      return compare(value, most) > 0
        ? refused(`Điểm ${text(value)} vượt điểm tối đa ${text(most)}.`)
        : worth(value, rounding);
    case 'PENALTY':
      return worth(negate(smaller(multiply(each, value), most)), rounding);
  }
}

function holds(tier: Tier, value: Decimal): boolean {
  const low = compare(value, decimal(tier.from));
  if (low < 0 || (low === 0 && !tier.fromIncluded)) {
    return false;
  }
  if (tier.to === null) {
    return true;
  }
  const high = compare(value, decimal(tier.to));
  return high < 0 || (high === 0 && tier.toIncluded);
}

const one: Decimal = { n: 1n, s: 0 };

function worth(numerator: Decimal, rounding: Rounding, denominator: Decimal = one): Mark {
  const decimals = rounding.at === 'CRITERION' ? rounding.decimals : exactEnough;
  const direction = rounding.at === 'CRITERION' ? rounding.direction : 'HALF_UP';
  return { kind: 'worth', points: divide(numerator, denominator, decimals, direction) };
}

function refused(sentence: string): Mark {
  return { kind: 'refused', sentence };
}

export function pointsOf(mark: Mark): Decimal {
  return mark.kind === 'worth' ? mark.points : zero;
}

/** Sum of all and of each group; a group's gains stop at its maximum, its penalties do not. */
export function totalOf(
  sheet: Sheet,
  cellsOf: (code: string) => Cells,
): { total: Decimal; groups: Map<string, Decimal> } {
  const groups = new Map<string, Decimal>();
  let total = zero;
  for (const group of sheet.groups) {
    let gained = zero;
    let lost = zero;
    for (const criterion of group.criteria) {
      const points = pointsOf(markOf(criterion, cellsOf(criterion.code), sheet.rounding));
      if (criterion.rule.kind === 'PENALTY') {
        lost = add(lost, points);
      } else {
        gained = add(gained, points);
      }
    }
    const part = add(smaller(gained, decimal(group.maximum)), lost);
    groups.set(group.code, part);
    total = add(total, part);
  }
  return { total: round(total, sheet.rounding.decimals, sheet.rounding.direction), groups };
}
