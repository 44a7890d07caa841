import type { PlanContent } from '@/shared/plan/types';

const lists = [
  'addressees',
  'sections',
  'movements',
  'tasks',
  'targets',
  'references',
  'recipients',
  'annexes',
] as const satisfies readonly (keyof PlanContent)[];

/** What a row has from the start without anybody having written it. */
const given = new Set(['year', 'level', 'role']);

/** Without rows in which nothing has been written yet: they stay on the page but are not sent. */
export function withoutBlankRows(content: PlanContent): PlanContent {
  const result: Record<string, unknown> = { ...content };
  for (const list of lists) {
    const rows: readonly unknown[] | undefined = content[list];
    if (rows?.some(isBlank)) {
      result[list] = rows.filter((row) => !isBlank(row));
    }
  }
  return result as PlanContent;
}

function isBlank(row: unknown): boolean {
  if (row === null || row === undefined) {
    return true;
  }
  if (typeof row === 'string') {
    return row.trim() === '';
  }
  if (Array.isArray(row)) {
    return row.every(isBlank);
  }
  return typeof row === 'object' && Object.entries(row).every(([name, value]) => given.has(name) || isBlank(value));
}
