import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/examples';
import type { components as honours } from '@/shared/api/generated/honours';
import type { components as movements } from '@/shared/api/generated/movements';

export type Example = components['schemas']['Example'];
export type Portrait = components['schemas']['Portrait'];
export type CountedStories = components['schemas']['CountedStories'];
export type StoryRow = components['schemas']['StoryRow'];
export type PublicExamples = components['schemas']['PublicPage'];
export type RegisteredHonour = honours['schemas']['Honour'];
export type MovementSummary = movements['schemas']['MovementSummary'];

export function listExamples(): Promise<Example[]> {
  return answer(api.GET('/api/movements/examples'));
}

export function listProposals(): Promise<Example[]> {
  return answer(api.GET('/api/movements/examples/proposals'));
}

export function listSpread(): Promise<Example[]> {
  return answer(api.GET('/api/movements/examples/spread'));
}

export function getExample(id: string): Promise<Example> {
  return answer(api.GET('/api/movements/examples/{id}', { params: { path: { id } } }));
}

function params({ id, version }: Example) {
  return { params: { path: { id }, header: ifMatch(version) } };
}

export function keepExample(body: Portrait, seen: Example | null): Promise<Example> {
  return seen === null
    ? answer(api.POST('/api/movements/examples', { body }))
    : answer(api.PUT('/api/movements/examples/{id}', { ...params(seen), body }));
}

export function advanceExample(seen: Example, to: Example['stage']): Promise<Example> {
  return answer(api.POST('/api/movements/examples/{id}/stage', { ...params(seen), body: { to } }));
}

export function giveConsent(seen: Example, on: string, note: string): Promise<Example> {
  return answer(api.POST('/api/movements/examples/{id}/consent', { ...params(seen), body: { given: true, on, note } }));
}

export function withdrawConsent(seen: Example, note: string): Promise<Example> {
  return answer(api.POST('/api/movements/examples/{id}/consent', { ...params(seen), body: { given: false, note } }));
}

export function publishExample(seen: Example): Promise<Example> {
  return answer(
    api.POST('/api/movements/examples/{id}/publication', { ...params(seen), body: { shown: true, reason: '' } }),
  );
}

export function takeDownExample(seen: Example, reason: string): Promise<Example> {
  return answer(
    api.POST('/api/movements/examples/{id}/publication', { ...params(seen), body: { shown: false, reason } }),
  );
}

export function proposeExample(seen: Example): Promise<Example> {
  return answer(api.POST('/api/movements/examples/{id}/proposal', params(seen)));
}

export function answerExample(seen: Example, accepted: boolean, reason: string): Promise<Example> {
  return answer(
    api.POST('/api/movements/examples/{id}/proposal/answer', { ...params(seen), body: { accepted, reason } }),
  );
}

/** The superior that has taken it proposes it to the unit above itself. */
export function passExampleOn(seen: Example): Promise<Example> {
  return answer(api.POST('/api/movements/examples/{id}/proposal/further', params(seen)));
}

export function deleteExample(seen: Example): Promise<unknown> {
  return answer(api.DELETE('/api/movements/examples/{id}', params(seen)));
}

export function listOfMovement(movement: string): Promise<Example[]> {
  return answer(api.GET('/api/movements/examples/of-movement/{movement}', { params: { path: { movement } } }));
}

export function spreadExample(seen: Example, spread: boolean): Promise<Example> {
  return answer(api.POST('/api/movements/examples/{id}/spreading', { ...params(seen), body: { spread } }));
}

export function keepPicture(seen: Example, file: File): Promise<Example> {
  const form = new FormData();
  form.append('file', file, file.name);
  return answer(
    api.POST('/api/movements/examples/{id}/picture', {
      ...params(seen),
      // The contract calls the part a binary string; a browser sends the file itself.
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}

export function removePicture(seen: Example): Promise<Example> {
  return answer(api.DELETE('/api/movements/examples/{id}/picture', params(seen)));
}

/** Where the browser fetches the picture; another picture has another address. */
export function pictureAddress({ id, pictureId }: Example): string {
  return `/api/movements/examples/${encodeURIComponent(id)}/picture?${pictureId}`;
}

export function getStories(year: number): Promise<CountedStories> {
  return answer(api.GET('/api/movements/examples/stories', { params: { query: { year } } }));
}

export function commitStories({ year, version }: CountedStories, perMonth: number): Promise<CountedStories> {
  return answer(
    api.PUT('/api/movements/examples/stories/commitment', {
      params: { header: ifMatch(version) },
      body: { year, perMonth },
    }),
  );
}

export function listMovements(year: number): Promise<MovementSummary[]> {
  return answer(api.GET('/api/movements', { params: { query: { year } } }));
}

/** The youngest of the unit's register of awards, by parts of the name. */
export async function findHonours(q: string): Promise<RegisteredHonour[]> {
  const { honours } = await answer(api.GET('/api/awards/honours', { params: { query: { q, limit: 50 } } }));
  return honours;
}

export function getPublicExamples(unit: string): Promise<PublicExamples> {
  return answer(api.GET('/api/public/examples/{unit}', { params: { path: { unit } } }));
}

export function publicPictureAddress(unit: string, id: string): string {
  return `/api/public/examples/${encodeURIComponent(unit)}/${encodeURIComponent(id)}/picture`;
}
