/** What became of two people's edits of one list. */
export type MergedRows<T> = {
  rows: T[];
  /** Whether both have changed the same rows, each in their own way; mine stand in `rows`. */
  conflict: boolean;
};

type Same = (a: unknown, b: unknown) => boolean;

/**
 * Brings my edits of a list onto somebody else's: rows that only one of us has changed, added or taken away come together.
 * Where both have changed the same rows, or have added different ones at the same place, nothing of either is dropped in
 * silence: added rows stand one behind the other, changed ones are a conflict.
 */
export function mergeRows<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], same: Same): MergedRows<T> {
  const inMine = matches(base, mine, same);
  const inTheirs = matches(base, theirs, same);
  const rows: T[] = [];
  let conflict = false;
  let at = { base: 0, mine: 0, theirs: 0 };
  const take = (end: { base: number; mine: number; theirs: number }) => {
    const before = base.slice(at.base, end.base);
    const one = mine.slice(at.mine, end.mine);
    const other = theirs.slice(at.theirs, end.theirs);
    const untouchedByMe = same(one, before);
    const untouchedByThem = same(other, before);
    if (untouchedByMe || same(one, other)) {
      rows.push(...other);
    } else if (untouchedByThem) {
      rows.push(...one);
    } else if (before.length === 0) {
      rows.push(...other, ...one);
    } else if (before.length === one.length && before.length === other.length) {
      before.forEach((old, index) => {
        const [a, b] = [one[index] as T, other[index] as T];
        const both = !same(a, old) && !same(b, old) && !same(a, b);
        conflict ||= both;
        rows.push(same(a, old) ? b : a);
      });
    } else {
      conflict = true;
      rows.push(...one);
    }
  };
  for (let index = 0; index < base.length; index++) {
    const one = inMine.get(index);
    const other = inTheirs.get(index);
    if (one !== undefined && other !== undefined) {
      take({ base: index, mine: one, theirs: other });
      rows.push(theirs[other] as T);
      at = { base: index + 1, mine: one + 1, theirs: other + 1 };
    }
  }
  take({ base: base.length, mine: mine.length, theirs: theirs.length });
  return { rows, conflict };
}

/** For rows of `base` the place of the same row in `other`, by the longest common subsequence. */
function matches<T>(base: readonly T[], other: readonly T[], same: Same): Map<number, number> {
  const longest = Array.from({ length: base.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const of = (a: number, b: number) => longest[a]?.[b] ?? 0;
  for (let a = base.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      const row = longest[a];
      if (row) {
        row[b] = same(base[a], other[b]) ? of(a + 1, b + 1) + 1 : Math.max(of(a + 1, b), of(a, b + 1));
      }
    }
  }
  const found = new Map<number, number>();
  for (let a = 0, b = 0; a < base.length && b < other.length; ) {
    if (same(base[a], other[b])) {
      found.set(a++, b++);
    } else if (of(a + 1, b) >= of(a, b + 1)) {
      a++;
    } else {
      b++;
    }
  }
  return found;
}
