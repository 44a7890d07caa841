import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/movements';

export type Scorecard = components['schemas']['Scorecard'];
export type Column = components['schemas']['Filling']['column'];
export type EntryWish = components['schemas']['EntryWish'];
export type Entry = components['schemas']['Entry'];

/** Which scorecard, in the version that the person has seen. */
export type Target = { block: string; member: string; version: number };

function params({ block, member, version }: Target) {
  return { params: { path: { id: block, member }, header: ifMatch(version) } };
}

export function getScorecard(id: string, member: string): Promise<Scorecard> {
  return answer(api.GET('/api/movements/blocks/{id}/scorecards/{member}', { params: { path: { id, member } } }));
}

export function fillScorecard(target: Target, column: Column, entries: EntryWish[]): Promise<Scorecard> {
  return answer(
    api.PUT('/api/movements/blocks/{id}/scorecards/{member}/entries', { ...params(target), body: { column, entries } }),
  );
}

export function completeStep(target: Target, column: Column): Promise<Scorecard> {
  return answer(
    api.POST('/api/movements/blocks/{id}/scorecards/{member}/completion', { ...params(target), body: { column } }),
  );
}

export function returnScorecard(target: Target, reason: string): Promise<Scorecard> {
  return answer(
    api.POST('/api/movements/blocks/{id}/scorecards/{member}/return', { ...params(target), body: { reason } }),
  );
}

export function contestCriterion(target: Target, criterion: string, reason: string): Promise<Scorecard> {
  return answer(
    api.POST('/api/movements/blocks/{id}/scorecards/{member}/contests', {
      ...params(target),
      body: { criterion, reason },
    }),
  );
}

/** Without an entry the appraisal stands. */
export function answerContest(
  target: Target,
  criterion: string,
  changed: EntryWish | null,
  remark: string,
): Promise<Scorecard> {
  return answer(
    api.POST('/api/movements/blocks/{id}/scorecards/{member}/answers', {
      ...params(target),
      body: { criterion, changed, remark },
    }),
  );
}

export function excludeFromRanking(target: Target, codes: string[], remark: string): Promise<Scorecard> {
  return answer(
    api.PUT('/api/movements/blocks/{id}/scorecards/{member}/exclusions', {
      ...params(target),
      body: { codes, remark },
    }),
  );
}
