import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/statistics';

export type Workforce = components['schemas']['Workforce'];
export type WorkforceWish = components['schemas']['WorkforceWish'];
export type Official = components['schemas']['WorkforceOfficial'];
export type Body = components['schemas']['WorkforceBody'];

export function getWorkforce(): Promise<Workforce> {
  return answer(api.GET('/api/statistics/workforce'));
}

export function keepWorkforce(version: number, body: WorkforceWish): Promise<Workforce> {
  return answer(api.PUT('/api/statistics/workforce', { params: { header: ifMatch(version) }, body }));
}
