/** Names of the rows that are new or not what they were; nothing on the first look, when all is new. */
export function changedKeys<T>(
  before: ReadonlyMap<string, T> | null,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean = (a, b) => JSON.stringify(a) === JSON.stringify(b),
): string[] {
  if (before === null) {
    return [];
  }
  return [...after].flatMap(([key, value]) => {
    const old = before.get(key);
    return old === undefined || !same(old, value) ? [key] : [];
  });
}
