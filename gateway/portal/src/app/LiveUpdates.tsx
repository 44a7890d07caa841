import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '@/shared/api/generated/reporting';
import { queryKeys } from '@/shared/api/queryKeys';
import { throttle } from '@/shared/live/throttle';

type RollupPing = components['schemas']['RollupPing'];

const shortestPause = 1_000;
const longestPause = 30_000;
const restAfter = 20_000;

/**
 * Listens for changed roll-ups and asks again for exactly what a change makes stale. Whatever was missed while the
 * stream was broken is asked for when it is open again.
 */
export function LiveUpdates() {
  const queryClient = useQueryClient();

  useEffect(() => {
    let stream: EventSource | null = null;
    let timer: number | undefined;
    let hiddenTimer: number | undefined;
    let pause = shortestPause;
    let interrupted = false;
    let closed = false;

    const changed = new Set<string>();
    const invalidate = (queryKey: readonly unknown[]) => queryClient.invalidateQueries({ queryKey });
    const refreshRollups = throttle(() => {
      const plans = [...changed];
      changed.clear();
      return Promise.all([
        invalidate(['rollups', 'home']),
        ...plans.map((planId) => invalidate(queryKeys.planRollup(planId))),
      ]);
    }, 150);
    const refreshFigures = throttle(() => invalidate(queryKeys.yearFiguresOf), 150);
    // Lists of work may come half a second later: asked for at once they would delay the numbers themselves.
    const refreshWork = throttle(
      () =>
        Promise.all([
          invalidate(queryKeys.inbox),
          invalidate(queryKeys.deadlines),
          invalidate(queryKeys.plans),
          invalidate(queryKeys.chains),
          invalidate(['plan']),
        ]),
      600,
      400,
    );

    const open = () => {
      timer = undefined;
      stream = new EventSource('/api/rollups/stream');
      stream.onopen = () => {
        pause = shortestPause;
        if (interrupted) {
          interrupted = false;
          void invalidate(queryKeys.rollups);
          refreshWork();
        }
      };
      stream.addEventListener('rollup', (event: MessageEvent<string>) => {
        const ping = JSON.parse(event.data) as RollupPing;
        changed.add(ping.planId);
        refreshRollups();
        refreshWork();
      });
      // the page of a unit shows all units below it: whose year it is does not matter
      stream.addEventListener('figures', refreshFigures);
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

    // A browser opens six connections to a server and no more: a window that nobody looks at gives its own back.
    const onVisibility = () => {
      window.clearTimeout(hiddenTimer);
      if (document.visibilityState === 'hidden') {
        hiddenTimer = window.setTimeout(() => {
          interrupted = true;
          window.clearTimeout(timer);
          stream?.close();
          stream = null;
        }, restAfter);
      } else if (stream === null || stream.readyState === EventSource.CLOSED) {
        window.clearTimeout(timer);
        open();
      }
    };
    document.addEventListener('visibilitychange', onVisibility);

    return () => {
      closed = true;
      document.removeEventListener('visibilitychange', onVisibility);
      window.clearTimeout(hiddenTimer);
      window.clearTimeout(timer);
      stream?.close();
      refreshRollups.cancel();
      refreshFigures.cancel();
      refreshWork.cancel();
    };
  }, [queryClient]);

  return null;
}
