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
    dossiers: addedByState(parts),
    awards: parts.flatMap(({ awards }) => awards),
    meanScore: sum.appraisedScorecards === 0 ? null : Math.round((points / sum.appraisedScorecards) * 100) / 100,
  };
}

function addedByState(parts: readonly Figures[]): Figures['dossiers'] {
  const sum: Record<string, number> = {};
  for (const { dossiers } of parts) {
    for (const [state, count] of Object.entries(dossiers)) {
      sum[state] = (sum[state] ?? 0) + count;
    }
  }
  return sum;
}

/** All dossiers that have left their unit, whatever their state. */
export function dossiersOf({ dossiers }: Figures): number {
  return Object.values(dossiers).reduce((total, count) => total + count, 0);
}

/** All awards that were given. */
export function awardsOf({ awards }: Figures): number {
  return awards.reduce((total, { count }) => total + count, 0);
}

/** An award with how many of whom have received it. */
export type GivenRow = {
  award: string;
  individuals: number;
  women: number;
  collectives: number;
  households: number;
  total: number;
};

/** One row an award, the most given first. */
export function givenRows(awards: Figures['awards']): GivenRow[] {
  const rows = new Map<string, GivenRow>();
  for (const { award, subjectKind, gender, count } of awards) {
    const row = rows.get(award) ?? { award, individuals: 0, women: 0, collectives: 0, households: 0, total: 0 };
    row.total += count;
    row.women += gender === 'FEMALE' ? count : 0;
    row.individuals += subjectKind === 'INDIVIDUAL' ? count : 0;
    row.collectives += subjectKind === 'COLLECTIVE' ? count : 0;
    row.households += subjectKind === 'HOUSEHOLD' ? count : 0;
    rows.set(award, row);
  }
  return [...rows.values()].toSorted(
    (one, other) => other.total - one.total || one.award.localeCompare(other.award, 'vi'),
  );
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
