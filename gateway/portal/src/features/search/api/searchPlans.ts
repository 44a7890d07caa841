import { answer, api } from '@/shared/api/client';
import type { components, operations } from '@/shared/api/generated/plans';

export type SearchResults = components['schemas']['SearchResults'];
export type SearchPart = components['schemas']['SearchPart'];
export type SearchQuery = NonNullable<operations['searchPlans']['parameters']['query']>;

export function searchPlans(query: SearchQuery): Promise<SearchResults> {
  return answer(api.GET('/api/plans/search', { params: { query } }));
}
