import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, isStale, isTransient, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { getPlan } from '@/shared/plan/api/getPlan';
import type { Plan, PlanContent } from '@/shared/plan/types';
import { correctPlan } from './api/correctPlan';
import { withoutBlankRows } from './model/blank';
import { forget, keep, kept } from './model/kept';
import { rebase, same } from './model/merge';

const pauseBeforeSaving = 2_000;
const pauseBeforeTryingAgain = 8_000;

export type Conflict = { theirs: Plan; fields: (keyof PlanContent)[] };

export type Saving =
  | { step: 'saved'; at: Date | null }
  | { step: 'waiting' }
  | { step: 'saving' }
  | { step: 'failed'; sentence: string; again: boolean; fields: ReadonlyMap<string, string> };

/**
 * The draft on the page: the version that the server knows, and what the person has made of it. Saved after a pause and on
 * demand; when somebody else was faster, nothing of either is thrown away without asking.
 */
export function useDraft(plan: Plan, editable: boolean) {
  const queryClient = useQueryClient();
  const [base, setBase] = useState(plan);
  const [content, setContent] = useState<PlanContent>(() => restored(plan));
  const [saving, setSaving] = useState<Saving>({ step: 'saved', at: null });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const latest = useRef({ base, content, conflict });
  latest.current = { base, content, conflict };
  const running = useRef<Promise<Plan> | null>(null);

  const dirty = !same(withoutBlankRows(content), base.content);

  const adopt = useCallback(
    (next: Plan, nextContent: PlanContent) => {
      latest.current = { ...latest.current, base: next, content: nextContent };
      setBase(next);
      setContent(nextContent);
      queryClient.setQueryData(queryKeys.plan(next.id), next);
    },
    [queryClient],
  );

  /** A newer version has come: silently where it does not touch the content, with a question where both have edited. */
  const meet = useCallback(
    (theirs: Plan) => {
      const { base: old, content: mine } = latest.current;
      if (theirs.version < old.version) {
        return;
      }
      if (theirs.version === old.version) {
        // Nobody has edited; but the parent may have been found meanwhile.
        latest.current = { ...latest.current, base: theirs };
        setBase(theirs);
        return;
      }
      if (same(theirs.content, old.content) || same(mine, old.content)) {
        adopt(theirs, same(mine, old.content) ? theirs.content : rebase(old.content, mine, theirs.content).content);
      } else {
        const merged = rebase(old.content, mine, theirs.content);
        if (merged.conflicts.length === 0) {
          // Both have edited, but nowhere the same: everything of both stays.
          adopt(theirs, merged.content);
        } else {
          setConflict({ theirs, fields: merged.conflicts });
        }
      }
    },
    [adopt],
  );

  useEffect(() => meet(plan), [plan, meet]);

  const saveOnce = useCallback(async (): Promise<Plan> => {
    for (;;) {
      const { base: known } = latest.current;
      const sent = withoutBlankRows(latest.current.content);
      if (same(sent, known.content)) {
        return known;
      }
      try {
        const stored = await correctPlan(known.id, known.version, sent);
        // What was typed while the answer was on its way stays.
        const typed = latest.current.content;
        adopt(stored, same(typed, sent) ? stored.content : rebase(sent, typed, stored.content).content);
        return stored;
      } catch (error) {
        if (!isStale(error)) {
          throw error;
        }
        const theirs = await getPlan(known.id);
        meet(theirs);
        if (latest.current.base.version === known.version) {
          throw error;
        }
      }
    }
  }, [adopt, meet]);

  const save = useCallback(async (): Promise<Plan> => {
    await running.current?.catch(() => undefined);
    setSaving({ step: 'saving' });
    running.current = saveOnce();
    try {
      const stored = await running.current;
      setSaving({ step: 'saved', at: new Date() });
      return stored;
    } catch (error) {
      setSaving({
        step: 'failed',
        sentence: sentenceOf(error),
        again: passesByItself(error),
        fields: fieldErrors(error),
      });
      throw error;
    } finally {
      running.current = null;
    }
  }, [saveOnce]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the content starts the pause anew
  useEffect(() => {
    if (!dirty || !editable || conflict) {
      return;
    }
    setSaving((before) => (before.step === 'saving' || before.step === 'failed' ? before : { step: 'waiting' }));
    const timer = window.setTimeout(() => void save().catch(() => undefined), pauseBeforeSaving);
    return () => window.clearTimeout(timer);
  }, [content, dirty, editable, conflict, save]);

  useEffect(() => {
    if (saving.step !== 'failed' || !saving.again) {
      return;
    }
    const timer = window.setTimeout(() => void save().catch(() => undefined), pauseBeforeTryingAgain);
    return () => window.clearTimeout(timer);
  }, [saving, save]);

  useEffect(() => {
    if (dirty) {
      keep(base.id, { version: base.version, base: base.content, content });
    } else {
      forget(base.id);
    }
  }, [dirty, base, content]);

  useEffect(() => {
    if (!dirty) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const edit = useCallback((change: (before: PlanContent) => PlanContent) => {
    setContent(change);
  }, []);

  /** Settles a conflict: what both have changed is mine or theirs, field by field; all the rest comes together. */
  const settle = useCallback(
    (fromThem: ReadonlySet<keyof PlanContent>) => {
      const { conflict: open, base: old, content: mine } = latest.current;
      if (open) {
        const merged: Record<string, unknown> = { ...rebase(old.content, mine, open.theirs.content).content };
        for (const field of fromThem) {
          merged[field] = open.theirs.content[field];
        }
        adopt(open.theirs, merged as PlanContent);
        setConflict(null);
        setSaving({ step: 'saved', at: null });
      }
    },
    [adopt],
  );

  /** A step of the workflow has answered with a newer plan. */
  const accept = useCallback((next: Plan) => adopt(next, next.content), [adopt]);

  return { base, content, dirty, saving, conflict, edit, save, settle, accept };
}

export type Draft = ReturnType<typeof useDraft>;

/** What this window had typed before it was reloaded, laid over the version of now. */
function restored(plan: Plan): PlanContent {
  const before = kept(plan.id);
  return before ? rebase(before.base, before.content, plan.content).content : plan.content;
}

/** A lost session comes back too: the gate asks the person to sign in, the page stays. */
function passesByItself(error: unknown): boolean {
  return isTransient(error) || (error instanceof ApiError && error.status === 401);
}

/** What the server says of single fields; "content.date" and "date" are the same place. */
function fieldErrors(error: unknown): ReadonlyMap<string, string> {
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return new Map(errors.map(({ field, message }) => [field.replace(/^content\./, ''), message]));
}
