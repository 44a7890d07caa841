/** Names of the rows that are not what they were, and of the new ones that `isNews` accepts; nothing at the first look. */
export function changedKeys<T>(
  before: ReadonlyMap<string, T> | null,
  after: ReadonlyMap<string, T>,
  isNews: (key: string, before: ReadonlyMap<string, T>) => boolean,
): string[] {
  if (before === null) {
    return [];
  }
  return [...after].flatMap(([key, value]) => {
    const old = before.get(key);
    const changed = old === undefined ? isNews(key, before) : JSON.stringify(old) !== JSON.stringify(value);
    return changed ? [key] : [];
  });
}

/**
 * A row of the tree is news when its siblings were on the page before it; the rows of a branch that has just been opened
 * are not.
 */
export function joinedSiblings(key: string, before: ReadonlyMap<string, unknown>): boolean {
  const way = key.slice(0, key.lastIndexOf('/') + 1);
  return way === '' || [...before.keys()].some((other) => other.startsWith(way));
}
