import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '@/shared/api/generated/reporting';
import { queryKeys } from '@/shared/api/queryKeys';
import { throttle } from '@/shared/live/throttle';

type RollupPing = components['schemas']['RollupPing'];

const shortestPause = 1_000;
const longestPause = 30_000;

/**
 * Listens for changed roll-ups and asks again for exactly what a change makes stale. Whatever was missed while the
 * stream was broken is asked for when it is open again.
 */
export function LiveUpdates() {
  const queryClient = useQueryClient();

  useEffect(() => {
    let stream: EventSource | null = null;
    let timer: number | undefined;
    let pause = shortestPause;
    let interrupted = false;
    let closed = false;

    const invalidate = (queryKey: readonly unknown[]) => void queryClient.invalidateQueries({ queryKey });
    const refreshTotals = throttle(() => invalidate(['rollups', 'home']), 150);
    const refreshWork = throttle(() => {
      invalidate(queryKeys.inbox);
      invalidate(queryKeys.plans);
      invalidate(queryKeys.chains);
      invalidate(['plan']);
    }, 600);

    const open = () => {
      stream = new EventSource('/api/rollups/stream');
      stream.onopen = () => {
        pause = shortestPause;
        if (interrupted) {
          interrupted = false;
          invalidate(queryKeys.rollups);
          refreshWork();
        }
      };
      stream.addEventListener('rollup', (event: MessageEvent<string>) => {
        const ping = JSON.parse(event.data) as RollupPing;
        invalidate(queryKeys.planRollup(ping.planId));
        refreshTotals();
        refreshWork();
      });
      stream.onerror = () => {
        interrupted = true;
        if (stream?.readyState === EventSource.CLOSED && !closed) {
          // The browser gives up after a refusal (503, 401); the session gate speaks up for the latter.
          timer = window.setTimeout(open, pause);
          pause = Math.min(pause * 2, longestPause);
        }
      };
    };
    open();

    return () => {
      closed = true;
      window.clearTimeout(timer);
      stream?.close();
      refreshTotals.cancel();
      refreshWork.cancel();
    };
  }, [queryClient]);

  return null;
}
