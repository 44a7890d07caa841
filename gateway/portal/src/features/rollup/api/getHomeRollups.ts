import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/reporting';

export type HomeRollups = components['schemas']['HomeRollups'];
export type RollupNode = components['schemas']['RollupNode'];
export type Freshness = components['schemas']['Freshness'];

export function getHomeRollups(year: number): Promise<HomeRollups> {
  return answer(api.GET('/api/rollups/home', { params: { query: { year } } }));
}
