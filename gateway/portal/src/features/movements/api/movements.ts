import { answer, api, ifMatch } from '@/shared/api/client';
import type { components as awards } from '@/shared/api/generated/awards';
import type { components as examples } from '@/shared/api/generated/examples';
import type { components } from '@/shared/api/generated/movements';

export type Movement = components['schemas']['Movement'];
export type MovementSummary = components['schemas']['MovementSummary'];
export type MovementAbove = components['schemas']['MovementAbove'];
export type Outline = components['schemas']['Outline'];
export type Quota = components['schemas']['Quota'];
export type Adopter = components['schemas']['Adopter'];
export type StepWish = components['schemas']['StepWish'];
export type NominationWish = components['schemas']['NominationWish'];
export type Example = examples['schemas']['Example'];
export type Award = awards['schemas']['Award'];
export type AdoptionWish = components['schemas']['AdoptionWish'];

export function listMovements(year: number): Promise<MovementSummary[]> {
  return answer(api.GET('/api/movements', { params: { query: { year } } }));
}

export function listAbove(year: number): Promise<MovementAbove[]> {
  return answer(api.GET('/api/movements/above', { params: { query: { year } } }));
}

export function getMovement(id: string): Promise<Movement> {
  return answer(api.GET('/api/movements/{id}', { params: { path: { id } } }));
}

export function listAdopters(id: string): Promise<Adopter[]> {
  return answer(api.GET('/api/movements/{id}/adopters', { params: { path: { id } } }));
}

/** A new movement, or another wording of one. */
export function keepMovement(outline: Outline, seen: Movement | null, carriesOut: string | null): Promise<Movement> {
  return seen === null
    ? answer(api.POST('/api/movements', { body: { outline, carriesOut } }))
    : answer(api.PUT('/api/movements/{id}', { ...params(seen), body: outline }));
}

export function stepMovement(movement: Movement, body: StepWish): Promise<Movement> {
  return answer(api.POST('/api/movements/{id}/steps', { ...params(movement), body }));
}

/** What was prepared by mistake. */
export function deleteMovement(movement: Movement): Promise<unknown> {
  return answer(api.DELETE('/api/movements/{id}', params(movement)));
}

export function openNominations(movement: Movement, body: NominationWish): Promise<Movement> {
  return answer(api.PUT('/api/movements/{id}/nominations', { ...params(movement), body }));
}

export function closeNominations(movement: Movement): Promise<Movement> {
  return answer(api.DELETE('/api/movements/{id}/nominations', params(movement)));
}

export function listExamplesOf(movement: string): Promise<Example[]> {
  return answer(api.GET('/api/movements/examples/of-movement/{movement}', { params: { path: { movement } } }));
}

export function listAwards(): Promise<Award[]> {
  return answer(api.GET('/api/awards/catalogue'));
}

export function decideAdoption(movement: Movement, body: AdoptionWish): Promise<Movement> {
  return answer(api.POST('/api/movements/{id}/adoption', { ...params(movement), body }));
}

function params({ id, version }: Movement) {
  return { params: { path: { id }, header: ifMatch(version) } };
}
