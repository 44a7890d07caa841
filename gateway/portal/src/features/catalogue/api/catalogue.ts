import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/awards';

export type Award = components['schemas']['Award'];
export type LawVersion = components['schemas']['LawVersion'];

export function catalogueOn(on: string): Promise<Award[]> {
  return answer(api.GET('/api/awards/catalogue', { params: { query: { on } } }));
}

export function lawVersions(): Promise<LawVersion[]> {
  return answer(api.GET('/api/awards/catalogue/versions'));
}
