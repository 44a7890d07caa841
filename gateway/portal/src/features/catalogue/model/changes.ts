import type { Award } from '../api/catalogue';

/** What became of an award from one version of the law to the next, in words. */
export type Change = { code: string; name: string; changes: string[] };

const deciders = (award: Award) => award.decidedBy.map(({ name }) => name).join('; ');

/** Awards of which the name or who decides has changed, that are new, or that have ended. */
export function changesOf(before: Award[], after: Award[]): Change[] {
  const former = new Map(before.map((award) => [award.code, award]));
  const still = new Set(after.map(({ code }) => code));
  const changed = after.flatMap((award): Change[] => {
    const old = former.get(award.code);
    if (!old) {
      return [{ code: award.code, name: award.name, changes: ['Mới có trong danh mục.'] }];
    }
    const changes: string[] = [];
    if (old.name !== award.name) {
      changes.push(`Tên trước đây: ${old.name}.`);
    }
    if (deciders(old) !== deciders(award)) {
      changes.push(`Trước: ${deciders(old)}.`, `Nay: ${deciders(award)}.`);
    }
    return changes.length > 0 ? [{ code: award.code, name: award.name, changes }] : [];
  });
  const ended = before
    .filter(({ code }) => !still.has(code))
    .map(({ code, name }) => ({ code, name, changes: ['Không còn trong danh mục.'] }));
  return [...changed, ...ended];
}
