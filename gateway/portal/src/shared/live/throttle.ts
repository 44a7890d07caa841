export type Throttled = (() => void) & { cancel: () => void };

/**
 * Runs when `delay` milliseconds are over (at once if none), then again only when `pause` more are over and the last run
 * has ended; what was asked for in between is one more run. So a burst of news never cuts off the answer that is just
 * arriving, and what can wait leaves the way free for what cannot.
 */
export function throttle(run: () => Promise<unknown>, pause: number, delay = 0): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let cancelled = false;
  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
  const runAndRest = () => Promise.allSettled([run(), rest(pause)]);
  const call = () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const started = delay > 0 ? rest(delay).then(runWithNews) : runAndRest();
    void started.then(() => {
      busy = false;
      if (again && !cancelled) {
        again = false;
        call();
      }
    });
  };
  /** What came in while waiting is in this run already. */
  const runWithNews = () => {
    again = false;
    return runAndRest();
  };
  return Object.assign(call, {
    cancel: () => {
      cancelled = true;
      clearTimeout(timer);
    },
  });
}
