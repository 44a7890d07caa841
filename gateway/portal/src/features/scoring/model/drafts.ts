import type { Entry, EntryWish, Scorecard } from '../api/scorecards';
import { decimal, readDecimal, text, toNumber } from './decimal';
import type { Cells, Criterion } from './marks';

/** What stands in a line while a person works on it. */
export type Draft = { value: string; base: string; gateMet: boolean | null; remark: string; evidence: string };

export const blankDraft: Draft = { value: '', base: '', gateMet: null, remark: '', evidence: '' };

export function draftOf(entry: Entry | undefined): Draft {
  return entry
    ? {
        value: entry.value === null ? '' : text(decimal(entry.value)),
        base: entry.base === null ? '' : text(decimal(entry.base)),
        gateMet: entry.gateMet,
        remark: entry.remark,
        evidence: entry.evidence.join('; '),
      }
    : blankDraft;
}

export function cellsOf(draft: Draft): Cells {
  return { value: readDecimal(draft.value), base: readDecimal(draft.base), gateMet: draft.gateMet };
}

/** A cell that holds something that is no number. */
export function unreadable(draft: Draft): boolean {
  return [draft.value, draft.base].some((words) => words.trim() !== '' && readDecimal(words) === null);
}

export function wishOf(code: string, draft: Draft): EntryWish {
  const { value, base } = cellsOf(draft);
  return {
    code,
    value: value && toNumber(value),
    base: base && toNumber(base),
    gateMet: draft.gateMet,
    remark: draft.remark,
    evidence: draft.evidence
      .split(/[;\n]/)
      .map((words) => words.trim())
      .filter((words) => words !== ''),
  };
}

/** The columns of the grid into which a pasted table goes, from the one that has the focus to the right. */
export const pasteOrder = ['base', 'value', 'evidence', 'remark'] as const;
export type CellName = (typeof pasteOrder)[number];

/** The lines below the focused one take a pasted table; a line without a cell (no assigned number) keeps its own. */
export function pasted(
  criteria: readonly Criterion[],
  drafts: ReadonlyMap<string, Draft>,
  at: { code: string; cell: CellName },
  table: readonly string[][],
): Map<string, Draft> {
  const next = new Map(drafts);
  const row = criteria.findIndex(({ code }) => code === at.code);
  const column = pasteOrder.indexOf(at.cell);
  table.forEach((line, down) => {
    const criterion = criteria[row + down];
    if (!criterion) {
      return;
    }
    const changed: Draft = { ...(next.get(criterion.code) ?? blankDraft) };
    line.forEach((words, right) => {
      const cell = pasteOrder[column + right];
      if (cell && (cell !== 'base' || criterion.rule.kind === 'RATIO')) {
        changed[cell] = words.trim();
      }
    });
    next.set(criterion.code, changed);
  });
  return next;
}

/** Criteria whose points somebody else changed after the person last looked, with what they were before. */
export function changedSince(card: Scorecard, lastLook: string | null): Map<string, Scorecard['changes'][number]> {
  const changes = new Map<string, Scorecard['changes'][number]>();
  if (lastLook !== null) {
    for (const change of card.changes) {
      if (change.at > lastLook) {
        // the oldest of them tells what was there at the last look
        changes.set(change.criterion, change);
      }
    }
  }
  return changes;
}
