export type Throttled = (() => void) & { cancel: () => void };

/**
 * Runs at once, then again only when `pause` milliseconds are over and the last run has ended; what was asked for in
 * between is one more run. So a burst of news never cuts off the answer that is just arriving.
 */
export function throttle(run: () => Promise<unknown>, pause: number): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let cancelled = false;
  const call = () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const rest = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, pause);
    });
    void Promise.allSettled([run(), rest]).then(() => {
      busy = false;
      if (again && !cancelled) {
        again = false;
        call();
      }
    });
  };
  return Object.assign(call, {
    cancel: () => {
      cancelled = true;
      clearTimeout(timer);
    },
  });
}
