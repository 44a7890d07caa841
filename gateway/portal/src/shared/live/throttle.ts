export type Throttled = (() => void) & { cancel: () => void };

/** Runs at once, then at most once per `pause` milliseconds; what was asked for in between runs at the end of the pause. */
export function throttle(run: () => void, pause: number): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const rest = () => {
    timer = undefined;
    if (again) {
      again = false;
      call();
    }
  };
  const call = () => {
    if (timer !== undefined) {
      again = true;
      return;
    }
    run();
    timer = setTimeout(rest, pause);
  };
  return Object.assign(call, {
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
      again = false;
    },
  });
}
