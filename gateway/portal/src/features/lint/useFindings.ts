import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import type { PlanContent } from '@/shared/plan/types';
import { checkContent } from './api/checkContent';
import { dismissFinding } from './api/dismissFinding';
import { restoreFinding } from './api/restoreFinding';

const pauseBeforeLooking = 800;

/** What is noticed in the content on the page: asked anew after every pause in typing. */
export function useFindings(planId: string, content: PlanContent) {
  const queryClient = useQueryClient();
  const resting = useResting(content, pauseBeforeLooking);
  const query = useQuery({
    queryKey: [...queryKeys.findings(planId), resting],
    queryFn: ({ signal }) => checkContent(planId, resting, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const again = () => queryClient.invalidateQueries({ queryKey: queryKeys.findings(planId) });
  const dismiss = useMutation({
    mutationFn: ({ key, reason }: { key: string; reason: string }) => dismissFinding(planId, key, reason),
    onSuccess: again,
  });
  const restore = useMutation({ mutationFn: (key: string) => restoreFinding(planId, key), onSuccess: again });
  return { query, dismiss, restore };
}

/** The value once it has not changed for a while. */
function useResting<T>(value: T, pause: number): T {
  const [resting, setResting] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setResting(value), pause);
    return () => window.clearTimeout(timer);
  }, [value, pause]);
  return resting;
}
