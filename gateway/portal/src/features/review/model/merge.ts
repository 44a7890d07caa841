import type { PlanContent } from '@/shared/plan/types';
import { mergeRows } from './rows';

export type Merged = {
  content: PlanContent;
  /** Fields that both have changed, each in their own way; mine stands in `content`. */
  conflicts: (keyof PlanContent)[];
};

/**
 * Brings my edits onto somebody else's newer version: what I have not touched becomes theirs, what I have touched stays
 * mine. Lists come together row by row. Confirmations are joined: what either has looked at has been looked at.
 */
export function rebase(base: PlanContent, mine: PlanContent, theirs: PlanContent): Merged {
  const content: Record<string, unknown> = { ...theirs };
  const conflicts: (keyof PlanContent)[] = [];
  for (const field of fieldsOf(base, mine, theirs)) {
    if (field === 'confirmed') {
      content.confirmed = [...new Set([...theirs.confirmed, ...mine.confirmed])];
    } else if (!same(mine[field], base[field])) {
      const rows = [base[field] ?? [], mine[field] ?? [], theirs[field] ?? []];
      if (rows.every(Array.isArray)) {
        const [before = [], one = [], other = []] = rows as unknown[][];
        const merged = mergeRows(before, one, other, same);
        content[field] = merged.rows;
        if (merged.conflict) {
          conflicts.push(field);
        }
        continue;
      }
      content[field] = mine[field];
      if (!same(theirs[field], base[field]) && !same(theirs[field], mine[field])) {
        conflicts.push(field);
      }
    }
  }
  return { content: content as PlanContent, conflicts };
}

/** Equal as JSON sees it; an absent field and a null one say the same. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function fieldsOf(...contents: PlanContent[]): (keyof PlanContent)[] {
  return [...new Set(contents.flatMap((content) => Object.keys(content) as (keyof PlanContent)[]))];
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (inner === null) {
        return undefined;
      }
      if (typeof inner === 'object' && !Array.isArray(inner)) {
        return Object.fromEntries(Object.entries(inner as object).sort(([a], [b]) => (a < b ? -1 : 1)));
      }
      return inner;
    }) ?? ''
  );
}
