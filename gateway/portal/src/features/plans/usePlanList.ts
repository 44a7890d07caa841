import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { listPlans, type PlanQuery } from './api/listPlans';

export function usePlanList(query: PlanQuery) {
  return useQuery({
    queryKey: queryKeys.planList(query),
    queryFn: () => listPlans(query),
    placeholderData: keepPreviousData,
    // A parent may arrive at any moment; the live stream tells of it, this is the net below.
    refetchInterval: ({ state }) => (state.data?.items.some((plan) => plan.linkState === 'PENDING') ? 15_000 : false),
  });
}
