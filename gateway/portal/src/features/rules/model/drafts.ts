import type { LocalRule, Regulation } from '../api/rules';
import { type ConditionDraft, draftOf as conditionDraft, ruleOf } from './conditions';

export type Own = NonNullable<LocalRule['own']>;

/** A rule while it is being typed: numbers are texts, lists are lines. */
export type RuleDraft = {
  key: number;
  code: string;
  own: Own | null;
  quotaPercent: string;
  quotaOf: string;
  postingDays: string;
  due: string;
  papers: string;
  steps: string;
  individual: string;
  collective: string;
  household: string;
  conditions: ConditionDraft[];
};

export type RegulationDraft = { key: number; act: string; from: string; to: string | null; rules: RuleDraft[] };

let keys = 0;
const nextKey = () => {
  keys += 1;
  return keys;
};

export function blankRule(own: boolean): RuleDraft {
  return {
    key: nextKey(),
    code: '',
    own: own ? { name: '', kind: 'TITLE', appliesTo: ['INDIVIDUAL'], decidedBy: ['PROVINCE'] } : null,
    quotaPercent: '',
    quotaOf: '',
    postingDays: '',
    due: '',
    papers: '',
    steps: '',
    individual: '',
    collective: '',
    household: '',
    conditions: [],
  };
}

export function blankRegulation(from: string): RegulationDraft {
  return { key: nextKey(), act: '', from, to: null, rules: [] };
}

const shown = (value: number | null) => (value === null ? '' : String(value));

export function draftsOf(regulations: Regulation[]): RegulationDraft[] {
  return regulations.map(({ act, from, to, rules }) => ({
    key: nextKey(),
    act,
    from,
    to,
    rules: rules.map((rule) => ({
      key: nextKey(),
      code: rule.code,
      own: rule.own,
      quotaPercent: shown(rule.quotaPercent),
      quotaOf: rule.quotaOf,
      postingDays: shown(rule.postingDays),
      due: rule.due,
      papers: rule.papers.join('\n'),
      steps: rule.steps.join('\n'),
      individual: shown(rule.sums.individual),
      collective: shown(rule.sums.collective),
      household: shown(rule.sums.household),
      conditions: rule.conditions.map(({ text, rule: how }) => conditionDraft(text, how)),
    })),
  }));
}

/** What is no number, with the field in which it stands. */
export type Misread = { field: string; message: string };

const notANumber = 'Ghi một số nguyên, ví dụ 7 hoặc 2.500.000.';

/** The wish as the server wants it, and what could not be read. */
export function wishOf(drafts: RegulationDraft[]): { regulations: Regulation[]; misread: Misread[] } {
  const misread: Misread[] = [];
  const number = (text: string, field: string): number | null => {
    const digits = text.replaceAll(/[\s.]/g, '');
    if (digits === '') {
      return null;
    }
    if (!/^-?\d{1,15}$/.test(digits)) {
      misread.push({ field, message: notANumber });
      return null;
    }
    return Number(digits);
  };
  const regulations = drafts.map((regulation, at) => ({
    act: regulation.act,
    from: regulation.from,
    to: regulation.to,
    rules: regulation.rules.map((rule, each) => {
      const path = `regulations/${at}/rules/${each}`;
      return {
        code: rule.code.trim(),
        own: rule.own,
        quotaPercent: number(rule.quotaPercent, `${path}/quotaPercent`),
        quotaOf: rule.quotaOf,
        postingDays: number(rule.postingDays, `${path}/postingDays`),
        due: rule.due.trim(),
        papers: linesOf(rule.papers),
        steps: linesOf(rule.steps),
        sums: {
          individual: number(rule.individual, `${path}/sums/individual`),
          collective: number(rule.collective, `${path}/sums/collective`),
          household: number(rule.household, `${path}/sums/household`),
        },
        conditions: rule.conditions.map((condition) => ({ text: condition.text, rule: ruleOf(condition) })),
      };
    }),
  }));
  return { regulations, misread };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
