import { expect, test } from 'vitest';
import type { UnitFigures } from '../api/getYearFigures';
import { changeInWords, flatRows, measures, sumsByUnit } from './measures';
import { yearTree } from './yearFigures';

const nothing: UnitFigures['own'] = {
  movements: 0,
  movementsReviewed: 0,
  adoptions: 0,
  registrations: 0,
  lateRegistrations: 0,
  collectives: 0,
  individuals: 0,
  titles: [],
  scorecards: 0,
  appraisedScorecards: 0,
  meanScore: null,
  flagProposals: 0,
  covenants: 0,
  progressTold: 0,
  goalsReached: 0,
  examples: 0,
  dossiers: {},
  awards: [],
};

function unit(unitId: string, parentUnitId: string | null, movements: number): UnitFigures {
  return { unitId, unitName: unitId, level: 'COMMUNE', parentUnitId, own: { ...nothing, movements } };
}

const rows = yearTree([unit('P', null, 1), unit('D', 'P', 2), unit('C', 'D', 4)]);

test('a change says its direction, and nothing where one of the two is not known', () => {
  expect(changeInWords(5, 2)).toBe('+3');
  expect(changeInWords(2, 5)).toBe('−3');
  expect(changeInWords(0, 0)).toBe('không đổi');
  expect(changeInWords(90.5, 88.25)).toBe('+2,25');
  expect(changeInWords(null, 5)).toBeNull();
  expect(changeInWords(5, null)).toBeNull();
});

test('each unit is compared with the sum of itself and all below it', () => {
  const sums = sumsByUnit(rows);
  expect(sums.get('P')?.movements).toBe(7);
  expect(sums.get('D')?.movements).toBe(6);
  expect(sums.get('C')?.movements).toBe(4);
});

test('every unit has a row of its own, under the one above it', () => {
  expect(flatRows(rows).map((row) => row.key)).toEqual(['P', 'D', 'C']);
});

test('a mean without scorecards is no number', () => {
  const mean = measures.find(({ title }) => title === 'Điểm bình quân');
  expect(mean?.of(nothing)).toBeNull();
  expect(mean?.note?.(nothing)).toBe('không có phiếu');
});
