import { utf16Offsets } from './codePoints';

/** A place in the text that something was read from; positions count code points, `end` is exclusive. */
export type Mark = { key: string; start: number; end: number; tone: 'read' | 'uncertain' | 'finding' };

/** A stretch of text with the keys of all marks that cover it. */
export type Segment = { start: number; text: string; keys: string[]; tone: Mark['tone'] | null };

const weight = { finding: 3, uncertain: 2, read: 1 } as const;

/** Cuts the text at every border of a mark; overlapping marks share their common stretch. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const offset = utf16Offsets(text);
  const spans = marks
    .map((mark) => ({ ...mark, start: offset(mark.start), end: offset(mark.end) }))
    .filter((span) => span.end > span.start);
  const borders = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) {
      break;
    }
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    const strongest = covering.slice().sort((a, b) => weight[b.tone] - weight[a.tone])[0];
    segments.push({
      start,
      text: text.slice(start, end),
      keys: covering
        .slice()
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .map((span) => span.key),
      tone: strongest?.tone ?? null,
    });
  }
  return segments;
}

/**
 * Text of a PDF comes with an empty line after every line; shown as it is, a page of paper fills five screens. Only what is
 * shown is tightened, positions are taken before.
 */
export function tightened(text: string): string {
  return text.replace(/[ \t]+\n/g, '\n').replace(/\n{2,}/g, '\n');
}

export function isDoubleSpaced(text: string): boolean {
  const lines = text.split('\n');
  const empty = lines.filter((line) => line.trim() === '').length;
  return lines.length > 20 && empty / lines.length > 0.4;
}
