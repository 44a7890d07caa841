import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';

export type HomeUnit = components['schemas']['HomeUnit'];

export function getHomeUnit(): Promise<HomeUnit> {
  return answer(api.GET('/api/units/home'));
}
