import { useEffect, useRef, useState } from 'react';
import { changedKeys } from './model/changes';

const shownFor = 4_000;

/** The rows that have just changed, for a few seconds, so that the eye finds them. */
export function useHighlights<T>(
  rows: ReadonlyMap<string, T> | null,
  isNews: (key: string, before: ReadonlyMap<string, T>) => boolean,
): ReadonlySet<string> {
  const before = useRef<ReadonlyMap<string, T> | null>(null);
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (rows === null) {
      return;
    }
    const changed = changedKeys(before.current, rows, isNews);
    before.current = rows;
    if (changed.length > 0) {
      setLit((old) => new Set([...old, ...changed]));
    }
  }, [rows, isNews]);

  useEffect(() => {
    if (lit.size === 0) {
      return;
    }
    const timer = window.setTimeout(() => setLit(new Set()), shownFor);
    return () => window.clearTimeout(timer);
  }, [lit]);

  return lit;
}
