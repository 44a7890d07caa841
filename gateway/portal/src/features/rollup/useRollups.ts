import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { getHomeRollups } from './api/getHomeRollups';
import { getPlanRollup, type PlanRollup } from './api/getPlanRollup';

/** A page that somebody leaves open overnight still shows the morning's numbers, even if the live stream was cut. */
const refetchInterval = 60_000;

export function useHomeRollups(year: number) {
  return useQuery({
    queryKey: queryKeys.homeRollups(year),
    queryFn: () => getHomeRollups(year),
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

export function usePlanRollup(id: string, enabled = true) {
  return useQuery({ queryKey: queryKeys.planRollup(id), queryFn: () => getPlanRollup(id), enabled, refetchInterval });
}

/** The roll-ups of every opened row of the tree, by plan. */
export function useOpenedRollups(ids: readonly string[]): ReadonlyMap<string, PlanRollup> {
  return useQueries({
    queries: ids.map((id) => ({ queryKey: queryKeys.planRollup(id), queryFn: () => getPlanRollup(id) })),
    combine: (results) =>
      new Map(results.flatMap((result) => (result.data ? [[result.data.node.planId, result.data] as const] : []))),
  });
}
