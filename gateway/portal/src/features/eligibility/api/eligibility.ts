import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/awards';
import type { components as subjectComponents } from '@/shared/api/generated/subjects';

export type Verdict = components['schemas']['Verdict'];
export type Finding = components['schemas']['Finding'];
export type Standing = components['schemas']['Standing'];
export type Outlook = components['schemas']['Outlook'];
export type Award = components['schemas']['Award'];
export type Nominee = subjectComponents['schemas']['SubjectRow'];

export type Merit = 'ACHIEVEMENT' | 'SUDDEN' | 'MOVEMENT' | 'CONTRIBUTION' | 'LONG_SERVICE' | 'FOREIGN_RELATIONS';

export type Question = { subject: string; award: string; merit: Merit; year: number; on: string };

export function checkEligibility({ subject, ...query }: Question): Promise<Verdict> {
  return answer(api.GET('/api/awards/eligibility/{subject}', { params: { path: { subject }, query } }));
}

export function getOutlook(subject: string, year: number, on: string): Promise<Outlook> {
  return answer(
    api.GET('/api/awards/eligibility/{subject}/outlook', { params: { path: { subject }, query: { year, on } } }),
  );
}

export function awardsOn(on: string): Promise<Award[]> {
  return answer(api.GET('/api/awards/catalogue', { params: { query: { on } } }));
}

const shown = 30;

export async function findNominees(q: string): Promise<Nominee[]> {
  const found = await answer(api.GET('/api/awards/subjects', { params: { query: { q, limit: shown } } }));
  return found.subjects;
}

export async function getNominee(id: string): Promise<Nominee> {
  const found = await answer(api.GET('/api/awards/subjects/{id}', { params: { path: { id } } }));
  return found.subject;
}
