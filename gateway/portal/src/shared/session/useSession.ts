import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { getHomeUnit } from './api/getHomeUnit';
import { getSession, type Session } from './api/getSession';

/** The signed-in person; the session gate above has already asked, so this never waits. */
export function useSession(): Session {
  return useSuspenseQuery({ queryKey: queryKeys.session, queryFn: getSession, staleTime: Number.POSITIVE_INFINITY })
    .data;
}

export function useHomeUnit() {
  return useQuery({ queryKey: queryKeys.homeUnit, queryFn: getHomeUnit, staleTime: 10 * 60_000 });
}
