import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from './throttle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs_the_first_call_at_once', () => {
  const run = vi.fn();
  throttle(run, 150)();
  expect(run).toHaveBeenCalledTimes(1);
});

it('joins_a_burst_to_one_call_at_the_end', () => {
  const run = vi.fn();
  const call = throttle(run, 150);
  for (let i = 0; i < 20; i++) {
    call();
  }
  vi.advanceTimersByTime(150);
  expect(run).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(2);
});

it('says_nothing_after_it_was_cancelled', () => {
  const run = vi.fn();
  const call = throttle(run, 150);
  call();
  call();
  call.cancel();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});
