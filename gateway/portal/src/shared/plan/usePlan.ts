import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { getPlan } from './api/getPlan';
import { getPlanChain } from './api/getPlanChain';
import { getPlanText } from './api/getPlanText';

export function usePlan(id: string) {
  return useQuery({
    queryKey: queryKeys.plan(id),
    queryFn: () => getPlan(id),
    // A parent may arrive at any moment; the live stream tells of it, this is the net below.
    refetchInterval: (query) => (query.state.data?.parentLink.state === 'PENDING' ? 10_000 : false),
  });
}

/** The text that the plan was read from; `enabled` is false for a plan that was written here. */
export function usePlanText(id: string, enabled = true) {
  return useQuery({
    queryKey: queryKeys.planText(id),
    queryFn: () => getPlanText(id),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  });
}

export function usePlanChain(id: string, enabled = true) {
  return useQuery({ queryKey: queryKeys.chain(id), queryFn: () => getPlanChain(id), enabled });
}
