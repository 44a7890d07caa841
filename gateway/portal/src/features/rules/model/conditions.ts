/** How a condition is held against the facts, as an official chooses it. */
export type Way = 'judged' | 'consecutive' | 'count' | 'has' | 'rating' | 'initiative' | 'other';

/** A condition while it is being typed. */
export type ConditionDraft = {
  text: string;
  way: Way;
  award: string;
  times: string;
  years: string;
  rating: string;
  scope: string;
  /** a rule that this form cannot show; it stays as it is */
  raw: string;
};

export const blankCondition: ConditionDraft = {
  text: '',
  way: 'judged',
  award: '',
  times: '1',
  years: '1',
  rating: 'COMPLETED_WELL',
  scope: 'GRASSROOTS',
  raw: '',
};

/** Which fields a way of comparing needs. */
export const fieldsOf: Record<Way, readonly ('award' | 'times' | 'years' | 'rating' | 'scope')[]> = {
  judged: [],
  consecutive: ['award', 'times'],
  count: ['award', 'times', 'years'],
  has: ['award'],
  rating: ['rating'],
  initiative: ['scope', 'times', 'years'],
  other: [],
};

const whole = (text: string) => Number.parseInt(text, 10) || 0;

/** The condition in the language of rules. */
export function ruleOf(draft: ConditionDraft): string {
  const { way, award, rating, scope } = draft;
  const awards = award ? [award] : [];
  const times = whole(draft.times);
  const years = whole(draft.years);
  switch (way) {
    case 'judged':
      return JSON.stringify({ is: 'judged' });
    case 'consecutive':
      return JSON.stringify({ is: 'consecutive', awards, times, endsWithin: 1 });
    case 'count':
      return JSON.stringify({ is: 'count', awards, times, years });
    case 'has':
      return JSON.stringify({ is: 'has', awards });
    case 'rating':
      return JSON.stringify({ is: 'rating', atLeast: rating });
    case 'initiative':
      return JSON.stringify({
        is: 'initiative',
        kinds: ['INITIATIVE', 'RESEARCH', 'COMBAT_INGENUITY'],
        scope,
        count: times,
        years,
      });
    case 'other':
      return draft.raw;
  }
}

type Parsed = {
  is: string;
  awards?: string[];
  times?: number;
  count?: number;
  years?: number;
  atLeast?: string;
  scope?: string;
};

/** The form of a rule; what the form would write differently stays as it is. */
export function draftOf(text: string, rule: string): ConditionDraft {
  const other: ConditionDraft = { ...blankCondition, text, way: 'other', raw: rule };
  const parsed = parse(rule);
  if (!parsed || !(parsed.is in fieldsOf)) {
    return other;
  }
  const draft: ConditionDraft = {
    ...blankCondition,
    text,
    way: parsed.is as Way,
    award: parsed.awards?.[0] ?? '',
    times: String(parsed.times ?? parsed.count ?? 1),
    years: String(parsed.years ?? 1),
    rating: parsed.atLeast ?? blankCondition.rating,
    scope: parsed.scope ?? blankCondition.scope,
  };
  return ruleOf(draft) === JSON.stringify(parsed) ? draft : other;
}

function parse(rule: string): Parsed | null {
  try {
    const parsed: unknown = JSON.parse(rule);
    return typeof parsed === 'object' && parsed !== null && 'is' in parsed ? (parsed as Parsed) : null;
  } catch {
    return null;
  }
}
