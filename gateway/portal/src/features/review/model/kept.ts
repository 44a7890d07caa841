import type { PlanContent } from '@/shared/plan/types';

/** Unsaved typing outlives a reload of the page or a login in the same window, in this window only. */
type Kept = { version: number; base: PlanContent; content: PlanContent };

const keyOf = (planId: string) => `thidua.unsaved.${planId}`;

export function keep(planId: string, kept: Kept): void {
  try {
    sessionStorage.setItem(keyOf(planId), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage only loses the second net; the page itself still holds everything.
  }
}

export function forget(planId: string): void {
  sessionStorage.removeItem(keyOf(planId));
}

export function kept(planId: string): Kept | null {
  const stored = sessionStorage.getItem(keyOf(planId));
  return stored ? (JSON.parse(stored) as Kept) : null;
}
