import { formatDate } from '@/shared/format/dates';
import type { PlanContent } from '@/shared/plan/types';
import { bodyWords, citationInWords, kindWords, typeWords } from '@/shared/plan/words';

/** A field of a content as people read it, one line a row. */
export function inWords(content: PlanContent, field: keyof PlanContent): string {
  switch (field) {
    case 'type':
      return typeWords[content.type] ?? '';
    case 'kind':
      return content.kind ? kindWords[content.kind] : '';
    case 'body':
      return content.body ? (bodyWords[content.body] ?? '') : '';
    case 'date':
      return formatDate(content.date) ?? '';
    case 'number':
      return [content.number?.sequence, content.number?.symbol].filter(Boolean).join('/');
    case 'signature':
      return [content.signature?.authority, content.signature?.capacity, content.signature?.name]
        .filter(Boolean)
        .join(', ');
    case 'movements':
      return lines(content.movements.map((it) => [it.name, it.standingBody, it.period]));
    case 'tasks':
      return lines(content.tasks.map((it) => [it.content, it.lead, it.coordinating]));
    case 'targets':
      return lines(content.targets.map((it) => [it.name, it.value, it.unit]));
    case 'references':
      return lines(content.references.map((it) => [citationInWords(it)]));
    case 'sections':
      return lines(
        (content.sections ?? []).map((it) => [[it.no, it.heading].filter(Boolean).join('. '), it.body?.join('\n')]),
      );
    case 'annexes':
      return lines((content.annexes ?? []).map((it) => [it.title]));
    default: {
      const value = content[field];
      return Array.isArray(value) ? value.join('\n') : String(value ?? '');
    }
  }
}

function lines(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => row.filter(Boolean).join('; ')).join('\n');
}
