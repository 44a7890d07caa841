import type { Figures, UnitFigures } from '../api/getYearFigures';

/** A unit with what it and all below it have done. */
export type YearRow = { key: string; unit: UnitFigures; sum: Figures; units: number; children?: YearRow[] };

const counts = [
  'movements',
  'movementsReviewed',
  'adoptions',
  'registrations',
  'lateRegistrations',
  'collectives',
  'individuals',
  'scorecards',
  'appraisedScorecards',
  'flagProposals',
  'covenants',
  'progressTold',
  'goalsReached',
  'examples',
] as const satisfies readonly (keyof Figures)[];

/** What is simply added up. */
export type Count = (typeof counts)[number];

/** Added up; of scores the mean over the appraised scorecards, never a sum of percentages. */
export function added(parts: readonly Figures[]): Figures {
  const sum = Object.fromEntries(
    counts.map((count) => [count, parts.reduce((total, part) => total + part[count], 0)]),
  ) as Record<Count, number>;
  const points = parts.reduce(
    (total, { meanScore, appraisedScorecards }) => total + (meanScore ?? 0) * appraisedScorecards,
    0,
  );
  return {
    ...sum,
    titles: parts.flatMap(({ titles }) => titles),
    meanScore: sum.appraisedScorecards === 0 ? null : Math.round((points / sum.appraisedScorecards) * 100) / 100,
  };
}

/** Every unit under the one to which it belongs; the first is the top, and stands first among its own with what it has done itself. */
export function yearTree(units: readonly UnitFigures[]): YearRow[] {
  const known = new Set(units.map(({ unitId }) => unitId));
  const below = new Map<string, UnitFigures[]>();
  const tops: UnitFigures[] = [];
  for (const [place, unit] of units.entries()) {
    if (place > 0 && unit.parentUnitId && known.has(unit.parentUnitId)) {
      below.set(unit.parentUnitId, [...(below.get(unit.parentUnitId) ?? []), unit]);
    } else {
      tops.push(unit);
    }
  }
  const row = (unit: UnitFigures): YearRow => {
    const children = (below.get(unit.unitId) ?? [])
      .toSorted((one, other) => one.unitName.localeCompare(other.unitName, 'vi'))
      .map(row);
    return {
      key: unit.unitId,
      unit,
      sum: added([unit.own, ...children.map(({ sum }) => sum)]),
      units: children.reduce((total, child) => total + child.units, 1),
      ...(children.length > 0 ? { children } : {}),
    };
  };
  return tops.map(row);
}
