import { answer, api, ifMatch } from '@/shared/api/client';
import type { components as awards } from '@/shared/api/generated/awards';
import type { components as honours } from '@/shared/api/generated/honours';
import type { components } from '@/shared/api/generated/subjects';

export type SubjectRow = components['schemas']['SubjectRow'];
export type SubjectCard = components['schemas']['SubjectCard'];
export type SubjectHistory = components['schemas']['SubjectHistory'];
export type Subject = components['schemas']['Subject'];
export type SubjectKind = components['schemas']['SubjectKind'];
export type Honour = honours['schemas']['Honour'];
export type HonourForm = honours['schemas']['HonourForm'];
export type Passport = honours['schemas']['Passport'];
export type PublicHonours = honours['schemas']['PublicHonours'];
export type Award = awards['schemas']['Award'];
export type Outlook = awards['schemas']['Outlook'];

export type Query = { q: string; kind: SubjectKind | ''; skip: number };

export const pageSize = 50;

export function searchSubjects({ q, kind, skip }: Query): Promise<{ subjects: SubjectRow[]; total: number }> {
  return answer(
    api.GET('/api/awards/subjects', {
      params: { query: { q, skip, limit: pageSize, ...(kind === '' ? {} : { kind }) } },
    }),
  );
}

export function listDuplicates(): Promise<{ subjects: SubjectRow[] }[]> {
  return answer(api.GET('/api/awards/subjects/duplicates'));
}

export function getSubject(id: string): Promise<Subject> {
  return answer(api.GET('/api/awards/subjects/{id}', { params: { path: { id } } }));
}

function params({ id, version }: SubjectRow) {
  return { params: { path: { id }, header: ifMatch(version) } };
}

export function keepSubject(body: SubjectCard, seen: SubjectRow | null): Promise<Subject> {
  return seen === null
    ? answer(api.POST('/api/awards/subjects', { body }))
    : answer(api.PUT('/api/awards/subjects/{id}', { ...params(seen), body }));
}

export function tellHistory(seen: SubjectRow, body: SubjectHistory): Promise<Subject> {
  return answer(api.PUT('/api/awards/subjects/{id}/history', { ...params(seen), body }));
}

/** The entry becomes a part of the main one. */
export function mergeSubject(seen: SubjectRow, main: string): Promise<Subject> {
  return answer(api.POST('/api/awards/subjects/{id}/merging', { ...params(seen), body: { other: main } }));
}

export function separateSubject(seen: SubjectRow): Promise<Subject> {
  return answer(api.DELETE('/api/awards/subjects/{id}/merging', params(seen)));
}

export function tellApart(seen: SubjectRow, other: string): Promise<Subject> {
  return answer(api.POST('/api/awards/subjects/{id}/different', { ...params(seen), body: { other } }));
}

export function readCitizenNumber(id: string, reason: string): Promise<{ citizenNumber: string }> {
  return answer(
    api.POST('/api/awards/subjects/{id}/citizen-number/readings', { params: { path: { id } }, body: { reason } }),
  );
}

export function getPassport(id: string): Promise<Passport> {
  return answer(api.GET('/api/awards/subjects/{id}/passport', { params: { path: { id } } }));
}

export function enterHonour(body: HonourForm): Promise<Honour> {
  return answer(api.POST('/api/awards/honours', { body }));
}

export function revokeHonour(id: string, revokedOn: string): Promise<Honour> {
  return answer(api.POST('/api/awards/honours/{id}/revocation', { params: { path: { id } }, body: { revokedOn } }));
}

export type Taken = { taken: number; troubles: { row: number; name: string; message: string }[] };

function fileBody(file: File) {
  const form = new FormData();
  form.append('file', file, file.name);
  // The contract calls the part a binary string; a browser sends the file itself.
  return { body: { file: '' }, bodySerializer: () => form };
}

export function importRatings(year: number, file: File): Promise<Taken> {
  return answer(api.POST('/api/awards/subjects/ratings/{year}', { params: { path: { year } }, ...fileBody(file) }));
}

export function importHonours(file: File): Promise<Taken> {
  return answer(api.POST('/api/awards/honours/imports', fileBody(file)));
}

/** How near each title is. */
export function getOutlook(subject: string, year: number): Promise<Outlook> {
  return answer(
    api.GET('/api/awards/eligibility/{subject}/outlook', { params: { path: { subject }, query: { year } } }),
  );
}

/** What could be awarded on a day. */
export function listAwards(on: string): Promise<Award[]> {
  return answer(api.GET('/api/awards/catalogue', { params: { query: { on } } }));
}

export function getPublicHonours(unit: string): Promise<PublicHonours> {
  return answer(api.GET('/api/public/honours/{unit}', { params: { path: { unit } } }));
}
