import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { listPlans, type PlanQuery } from './api/listPlans';

export function usePlanList(query: PlanQuery) {
  return useQuery({
    queryKey: queryKeys.planList(query),
    queryFn: () => listPlans(query),
    placeholderData: keepPreviousData,
  });
}
