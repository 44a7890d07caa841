import { describe, expect, it } from 'vitest';
import type { UnitAnswer } from '../api/getPlanRollup';
import type { Figures } from '../api/getYearFigures';
import { changedKeys, joinedSiblings } from './changes';
import { coverageInWords, unitsMatching, withOwn } from './coverage';
import { freshnessInWords } from './freshness';
import { added, awardsOf, dossiersOf, givenRows, yearTree } from './yearFigures';

describe('freshness', () => {
  const readAt = '2024-04-15T02:12:05Z';

  it('says_that_nothing_waits', () => {
    expect(freshnessInWords({ readAt, lagRecords: 0 })).toBe('Số liệu đến 09:12:05, không còn sự kiện chờ tính');
  });

  it('says_how_much_waits_and_does_not_guess', () => {
    expect(freshnessInWords({ readAt, lagRecords: 1200 })).toBe('Số liệu đến 09:12:05, còn 1.200 sự kiện chờ tính');
    expect(freshnessInWords({ readAt, lagRecords: null })).toContain('chưa rõ');
  });
});

it('says_coverage_level_by_level_and_leaves_out_levels_without_units', () => {
  expect(
    coverageInWords([
      { level: 'DISTRICT', expected: 1, answered: 1 },
      { level: 'COMMUNE', expected: 16, answered: 3 },
    ]),
  ).toBe('Cấp huyện 1/1, cấp xã 3/16');
  expect(coverageInWords([{ level: 'COMMUNE', expected: 0, answered: 0 }])).toBe('Không có đơn vị cấp dưới');
});

describe('changed rows', () => {
  it('are_none_at_the_first_look', () => {
    expect(changedKeys(null, new Map([['a', 1]]), () => true)).toEqual([]);
  });

  it('are_the_new_and_the_different_ones', () => {
    const before = new Map([
      ['a', { n: 1 }],
      ['b', { n: 1 }],
    ]);
    const after = new Map([
      ['a', { n: 1 }],
      ['b', { n: 2 }],
      ['c', { n: 1 }],
    ]);
    expect(changedKeys(before, after, () => true)).toEqual(['b', 'c']);
  });
});

describe('rows of the tree', () => {
  const row = { n: 1 };
  const root = new Map([['p', row]]);
  const opened = new Map([
    ['p', row],
    ['p/a', row],
  ]);
  const joined = new Map([...opened, ['p/b', row]]);

  it('are_no_news_when_their_branch_has_just_been_opened', () => {
    expect(changedKeys(root, opened, joinedSiblings)).toEqual([]);
  });

  it('are_news_when_they_join_the_rows_that_were_there', () => {
    expect(changedKeys(opened, joined, joinedSiblings)).toEqual(['p/b']);
  });
});

describe('units', () => {
  const unit = (unitName: string, answered: boolean, late = false): UnitAnswer => ({
    unitId: unitName,
    unitName,
    level: 'COMMUNE',
    answered,
    late,
  });
  const units = [unit('Xã Minh Tiến', true), unit('Xã Đình Cao', false), unit('Xã Tống Trân', false)];

  it('that_are_silent', () => {
    expect(unitsMatching(units, { status: 'silent', text: '' }).map((u) => u.unitName)).toEqual([
      'Xã Đình Cao',
      'Xã Tống Trân',
    ]);
  });

  it('that_are_late_are_silent_past_the_last_day', () => {
    const some = [unit('Xã Minh Tiến', true, true), unit('Xã Đình Cao', false, true), unit('Xã Tống Trân', false)];
    expect(unitsMatching(some, { status: 'late', text: '' }).map((u) => u.unitName)).toEqual(['Xã Đình Cao']);
  });

  it('are_found_without_typing_the_marks', () => {
    expect(unitsMatching(units, { status: 'all', text: 'dinh cao' }).map((u) => u.unitName)).toEqual(['Xã Đình Cao']);
  });
});

it('adds_what_a_plan_holds_itself_to_what_is_below_it', () => {
  const own = { plans: 1, movements: 1, tasks: 3, tasksByQuarter: [1, 1, 0, 1, 0], targets: 0 };
  const subtree = { plans: 2, movements: 4, tasks: 2, tasksByQuarter: [0, 0, 0, 1, 1], targets: 7 };
  expect(withOwn({ own, subtree })).toEqual({
    plans: 3,
    movements: 5,
    tasks: 5,
    tasksByQuarter: [1, 1, 0, 2, 1],
    targets: 7,
  });
});

describe('the figures of a year', () => {
  const none: Figures = {
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
  const unit = (unitId: string, parentUnitId: string | null, own: Partial<Figures>) => ({
    unitId,
    parentUnitId,
    unitName: unitId,
    level: 'COMMUNE' as const,
    own: { ...none, ...own },
  });

  it('are_summed_at_every_unit_over_all_below_it', () => {
    const [province] = yearTree([
      unit('tỉnh', null, { individuals: 1 }),
      unit('huyện', 'tỉnh', { individuals: 2 }),
      unit('xã B', 'huyện', { individuals: 4 }),
      unit('xã A', 'huyện', { individuals: 8 }),
    ]);
    expect(province?.sum.individuals).toBe(15);
    expect(province?.units).toBe(4);
    expect(province?.children?.[0]?.sum.individuals).toBe(14);
    expect(province?.children?.[0]?.children?.map(({ key }) => key)).toEqual(['xã A', 'xã B']);
  });

  it('weigh_scores_by_scorecards_and_never_add_percentages', () => {
    const two = { ...none, scorecards: 2, appraisedScorecards: 2, meanScore: 90 };
    const one = { ...none, scorecards: 3, appraisedScorecards: 1, meanScore: 60 };
    expect(added([two, one, none]).meanScore).toBe(80);
    expect(added([none]).meanScore).toBeNull();
  });

  it('count_awards_by_whom_they_were_given_to_and_dossiers_by_state', () => {
    const given = (subjectKind: 'INDIVIDUAL' | 'COLLECTIVE', gender: 'FEMALE' | 'MALE' | null, count: number) => ({
      award: 'GK',
      meritKind: 'MOVEMENT' as const,
      subjectKind,
      category: null,
      gender,
      level: 'COMMUNE',
      count,
    });
    const sum = added([
      { ...none, dossiers: { DECIDED: 2, RETURNED: 1 }, awards: [given('INDIVIDUAL', 'FEMALE', 2)] },
      { ...none, dossiers: { DECIDED: 3 }, awards: [given('INDIVIDUAL', 'MALE', 1), given('COLLECTIVE', null, 4)] },
    ]);
    expect(sum.dossiers).toEqual({ DECIDED: 5, RETURNED: 1 });
    expect(dossiersOf(sum)).toBe(6);
    expect(awardsOf(sum)).toBe(7);
    expect(givenRows(sum.awards)).toEqual([
      { award: 'GK', individuals: 3, women: 2, collectives: 4, households: 0, total: 7 },
    ]);
  });

  it('of_a_unit_whose_parent_is_not_shown_stand_at_the_top', () => {
    expect(yearTree([unit('xã', 'huyện', {})]).map(({ key }) => key)).toEqual(['xã']);
  });
});
