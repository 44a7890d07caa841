import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/awards';
import type { components as subjects } from '@/shared/api/generated/subjects';

export type Award = components['schemas']['Award'];

/** What can be awarded on the working date. */
export function listAwards(): Promise<Award[]> {
  return answer(api.GET('/api/awards/catalogue', { params: { query: {} } }));
}

export type Registered = subjects['schemas']['SubjectRow'];

export type Entry = subjects['schemas']['Subject'];

/** One entry of the register, with its initiatives. */
export function getRegistered(id: string): Promise<Entry> {
  return answer(api.GET('/api/awards/subjects/{id}', { params: { path: { id } } }));
}

/** Who is in the register of the unit under such a name. */
export async function findSubjects(words: string): Promise<Registered[]> {
  const found = await answer(api.GET('/api/awards/subjects', { params: { query: { q: words, limit: 200 } } }));
  return found.subjects;
}
