import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from './throttle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const atOnce = () => Promise.resolve();

it('runs_the_first_call_at_once', () => {
  const run = vi.fn(atOnce);
  throttle(run, 150)();
  expect(run).toHaveBeenCalledTimes(1);
});

it('joins_a_burst_to_one_call_at_the_end', async () => {
  const run = vi.fn(atOnce);
  const call = throttle(run, 150);
  for (let i = 0; i < 20; i++) {
    call();
  }
  await vi.advanceTimersByTimeAsync(150);
  expect(run).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).toHaveBeenCalledTimes(2);
});

it('waits_for_an_answer_that_takes_longer_than_the_pause', async () => {
  const run = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 500)));
  const call = throttle(run, 150);
  call();
  call();
  await vi.advanceTimersByTimeAsync(499);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(run).toHaveBeenCalledTimes(2);
});

it('goes_on_after_a_run_that_failed', async () => {
  const run = vi.fn(() => Promise.reject(new Error('down')));
  const call = throttle(run, 150);
  call();
  await vi.advanceTimersByTimeAsync(150);
  call();
  expect(run).toHaveBeenCalledTimes(2);
});

it('lets_others_go_first_and_joins_what_came_in_meanwhile', async () => {
  const run = vi.fn(atOnce);
  const call = throttle(run, 600, 400);
  call();
  await vi.advanceTimersByTimeAsync(399);
  call();
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(3000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('does_not_run_after_it_was_cancelled_while_waiting', async () => {
  const run = vi.fn(atOnce);
  const call = throttle(run, 600, 400);
  call();
  call.cancel();
  await vi.advanceTimersByTimeAsync(3000);
  expect(run).not.toHaveBeenCalled();
});

it('says_nothing_after_it_was_cancelled', async () => {
  const run = vi.fn(atOnce);
  const call = throttle(run, 150);
  call();
  call();
  call.cancel();
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).toHaveBeenCalledTimes(1);
});
