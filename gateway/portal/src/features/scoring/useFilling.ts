import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, isStale, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { type Column, fillScorecard, type Scorecard } from './api/scorecards';
import { blankDraft, cellsOf, type Draft, draftOf, unreadable, wishOf } from './model/drafts';
import { markOf } from './model/marks';

export type Saving = 'saved' | 'dirty' | 'saving' | 'failed' | 'stale';

const pause = 900;

/** Typed lines, saved by themselves a moment after the last key; what is wrong stays on the screen and is not sent. */
export function useFilling(card: Scorecard, column: Column | null) {
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(() => start(card, column));
  const [saving, setSaving] = useState<Saving>('saved');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const state = useRef({
    drafts,
    version: card.version,
    dirty: new Set<string>(),
    running: null as Promise<void> | null,
  });
  state.current.drafts = drafts;
  state.current.version = Math.max(state.current.version, card.version);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const now = state.current;
    if (now.running) {
      await now.running;
    }
    if (column === null || now.dirty.size === 0) {
      return;
    }
    const criteria = card.sheet.groups.flatMap((group) => group.criteria);
    const codes = criteria
      .filter(({ code }) => now.dirty.has(code))
      .filter((criterion) => {
        const draft = now.drafts.get(criterion.code) ?? blankDraft;
        return !unreadable(draft) && markOf(criterion, cellsOf(draft), card.sheet.rounding).kind !== 'refused';
      })
      .map(({ code }) => code);
    if (codes.length === 0) {
      return;
    }
    for (const code of codes) {
      now.dirty.delete(code);
    }
    setSaving('saving');
    now.running = fillScorecard(
      { block: card.blockId, member: card.memberUnitId, version: now.version },
      column,
      codes.map((code) => wishOf(code, now.drafts.get(code) ?? blankDraft)),
    ).then(
      (saved) => {
        now.version = saved.version;
        queries.setQueryData(queryKeys.scorecard(card.blockId, card.memberUnitId), saved);
        setTrouble(null);
        setRefused(new Map());
        setSaving(now.dirty.size === 0 ? 'saved' : 'dirty');
      },
      (error: unknown) => {
        for (const code of codes) {
          now.dirty.add(code);
        }
        const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
        setRefused(new Map(errors.map(({ field, message }) => [field, message])));
        setTrouble(sentenceOf(error));
        setSaving(isStale(error) ? 'stale' : 'failed');
      },
    );
    await now.running;
    now.running = null;
  }, [card.blockId, card.memberUnitId, card.sheet, column, queries]);

  const change = useCallback(
    (next: ReadonlyMap<string, Draft>, codes: Iterable<string>) => {
      for (const code of codes) {
        state.current.dirty.add(code);
      }
      setDrafts(next);
      setSaving((before) => (before === 'stale' ? before : 'dirty'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
    [save],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (state.current.dirty.size > 0 || state.current.running) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void save();
    };
  }, [save]);

  /** Saved, or what stands in the way of it. */
  const settle = async (): Promise<number | null> => {
    await save();
    return state.current.dirty.size === 0 ? state.current.version : null;
  };

  return { drafts, change, saving, trouble, refused, settle, setTrouble, setRefused };
}

function start(card: Scorecard, column: Column | null): ReadonlyMap<string, Draft> {
  const entries = column === null ? {} : (card.columns[column]?.entries ?? {});
  return new Map(Object.entries(entries).map(([code, entry]) => [code, draftOf(entry)]));
}
