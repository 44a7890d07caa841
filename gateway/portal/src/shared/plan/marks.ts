import type { Mark } from '@/shared/text/segments';
import type { Evidence, Plan, PlanContent } from './types';

const listNames = ['sections', 'movements', 'tasks', 'targets', 'references'] as const;

/**
 * Every place that something was read from. Keys are the field's name ("date"), the list and position ("tasks.3"), or
 * the finding ("findings.0").
 */
export function marksOf(
  plan: Pick<Plan, 'fields' | 'findings' | 'parentLink'>,
  content: PlanContent,
  unsure: ReadonlySet<string>,
): Mark[] {
  const marks: Mark[] = [];
  const add = (key: string, evidence: Evidence | null | undefined, tone: Mark['tone']) => {
    if (evidence && evidence.end > evidence.start) {
      marks.push({ key, start: evidence.start, end: evidence.end, tone });
    }
  };
  for (const [name, evidence] of Object.entries(plan.fields)) {
    add(name, evidence, unsure.has(name) ? 'uncertain' : 'read');
  }
  if (!plan.fields.parent) {
    add('parent', plan.parentLink.cited?.evidence, unsure.has('parent') ? 'uncertain' : 'read');
  }
  for (const name of listNames) {
    for (const [index, item] of (content[name] ?? []).entries()) {
      const doubtful = (item.evidence?.confidence ?? 1) < 0.8;
      add(`${name}.${index}`, item.evidence, doubtful ? 'uncertain' : 'read');
    }
  }
  for (const [index, finding] of plan.findings.entries()) {
    add(`findings.${index}`, finding.evidence, 'finding');
  }
  return marks;
}
