import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/awards';

export type ProvincialRules = components['schemas']['ProvincialRules'];
export type Regulation = components['schemas']['Regulation'];
export type LocalRule = components['schemas']['LocalRule'];
export type Award = components['schemas']['Award'];

export function getRules(): Promise<ProvincialRules> {
  return answer(api.GET('/api/awards/rules'));
}

export function writeRules(version: number, regulations: Regulation[]): Promise<ProvincialRules> {
  return answer(api.PUT('/api/awards/rules', { params: { header: ifMatch(version) }, body: { regulations } }));
}

export function awardsOn(on: string): Promise<Award[]> {
  return answer(api.GET('/api/awards/catalogue', { params: { query: { on } } }));
}
