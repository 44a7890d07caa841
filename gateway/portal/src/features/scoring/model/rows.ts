import type { components } from '@/shared/api/generated/movements';
import { decimal, readDecimal, text, toNumber } from './decimal';
import type { Criterion, Sheet, Tier } from './marks';

export type RuleKind = components['schemas']['Rule']['kind'];

/** A line of the sheet as it is typed or pasted: a group or one of its criteria. */
export type Row = {
  key: string;
  group: boolean;
  bonus: boolean;
  code: string;
  text: string;
  maximum: string;
  kind: RuleKind;
  /** In words: "50 × 0,4", "88-<90: 2; 90-<95: 3", "100", "0,5". */
  terms: string;
  measure: string;
  gate: string;
  evidence: boolean;
};

export const kindWords: Record<RuleKind, string> = {
  MANUAL: 'Chấm trực tiếp',
  RATIO: 'Tỷ lệ',
  TIER: 'Theo mức',
  ALL_OR_NOTHING: 'Đạt hoặc không',
  SAMPLE: 'Khảo sát mẫu',
  PENALTY: 'Điểm trừ',
};

export const termsHints: Record<RuleKind, string> = {
  MANUAL: '',
  RATIO: '',
  TIER: '88-<90: 2; 90-<95: 3; 95-<100: 4; 100: 5',
  ALL_OR_NOTHING: 'ngưỡng, ví dụ 100',
  SAMPLE: 'số người × điểm, ví dụ 50 × 0,4',
  PENALTY: 'điểm trừ mỗi trường hợp, ví dụ 0,5',
};

export type RowTrouble = { code: string; message: string };

let fresh = 0;

export function blankRow(group: boolean): Row {
  fresh += 1;
  return {
    key: `row-${fresh}`,
    group,
    bonus: false,
    code: '',
    text: '',
    maximum: '',
    kind: 'MANUAL',
    terms: '',
    measure: '',
    gate: '',
    evidence: false,
  };
}

function written(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : text(decimal(value));
}

/** One bound included: "88-<90", both: "88-90", the lower one left out: ">88-90", upwards without end: ">=95". */
function tierText(tier: Tier): string {
  const points = written(tier.points);
  if (tier.to === null) {
    return `${tier.fromIncluded ? '>=' : '>'}${written(tier.from)}: ${points}`;
  }
  if (tier.to === tier.from) {
    return `${written(tier.from)}: ${points}`;
  }
  return `${tier.fromIncluded ? '' : '>'}${written(tier.from)}-${tier.toIncluded ? '' : '<'}${written(tier.to)}: ${points}`;
}

export function readTier(words: string): Tier | null {
  const match = /^\s*(>=|>)?\s*([\d.,]+)\s*(?:[-–]\s*(<)?\s*([\d.,]+))?\s*(?::|=|→)\s*([\d.,]+)\s*$/.exec(words);
  if (!match) {
    return null;
  }
  const [, sign, low = '', below, high, worth = ''] = match;
  const from = readDecimal(low);
  const to = high === undefined ? null : readDecimal(high);
  const points = readDecimal(worth);
  if (from === null || points === null || (high !== undefined && to === null)) {
    return null;
  }
  const openEnd = high === undefined && sign !== undefined;
  const upper = openEnd ? null : toNumber(to ?? from);
  return {
    from: toNumber(from),
    fromIncluded: sign !== '>',
    to: upper,
    toIncluded: upper !== null && below === undefined,
    points: toNumber(points),
  };
}

export function rowsOf(sheet: Sheet): Row[] {
  return sheet.groups.flatMap((group) => [
    {
      ...blankRow(true),
      bonus: group.bonus,
      code: group.code,
      text: group.title,
      maximum: written(group.maximum),
    },
    ...group.criteria.map((criterion) => ({
      ...blankRow(false),
      code: criterion.code,
      text: criterion.text,
      maximum: written(criterion.maximum),
      kind: criterion.rule.kind,
      terms: termsOf(criterion),
      measure: criterion.measure ?? '',
      gate: criterion.gate ?? '',
      evidence: criterion.evidenceRequired,
    })),
  ]);
}

function termsOf({ rule }: Criterion): string {
  switch (rule.kind) {
    case 'MANUAL':
    case 'RATIO':
      return '';
    case 'TIER':
      return (rule.tiers ?? []).map(tierText).join('; ');
    case 'ALL_OR_NOTHING':
      return written(rule.threshold);
    case 'SAMPLE':
      return `${rule.size} × ${written(rule.pointsEach)}`;
    case 'PENALTY':
      return written(rule.pointsEach);
  }
}

/** The groups that the rows mean, or what cannot be understood. */
export function groupsOf(rows: readonly Row[]): { groups: Sheet['groups']; troubles: RowTrouble[] } {
  const groups: Sheet['groups'] = [];
  const troubles: RowTrouble[] = [];
  for (const row of rows) {
    const maximum = readDecimal(row.maximum);
    if (row.code.trim() === '' || row.text.trim() === '') {
      troubles.push({ code: row.code, message: 'Dòng thiếu mã số hoặc nội dung.' });
    }
    if (maximum === null) {
      troubles.push({ code: row.code, message: 'Điểm tối đa phải là số.' });
    }
    if (row.group) {
      groups.push({
        code: row.code.trim(),
        title: row.text.trim(),
        maximum: maximum ? toNumber(maximum) : 0,
        bonus: row.bonus,
        criteria: [],
      });
      continue;
    }
    const group = groups.at(-1);
    const rule = ruleOf(row);
    if (!group) {
      troubles.push({ code: row.code, message: 'Tiêu chí phải nằm dưới một nhóm. Hãy thêm dòng nhóm phía trên.' });
    } else if (!rule) {
      troubles.push({ code: row.code, message: `Chưa hiểu cách tính. Ghi theo mẫu: ${termsHints[row.kind]}.` });
    } else {
      group.criteria.push({
        code: row.code.trim(),
        text: row.text.trim(),
        maximum: maximum ? toNumber(maximum) : 0,
        rule,
        measure: row.measure.trim() || null,
        gate: row.gate.trim() || null,
        evidenceRequired: row.evidence,
      });
    }
  }
  return { groups, troubles };
}

function ruleOf(row: Row): Criterion['rule'] | null {
  const number = readDecimal(row.terms);
  switch (row.kind) {
    case 'MANUAL':
    case 'RATIO':
      return { kind: row.kind };
    case 'ALL_OR_NOTHING':
      return number && { kind: row.kind, threshold: toNumber(number) };
    case 'PENALTY':
      return number && { kind: row.kind, pointsEach: toNumber(number) };
    case 'SAMPLE': {
      const match = /^\s*(\d+)\s*[×x*]\s*([\d.,]+)\s*$/i.exec(row.terms);
      const each = match ? readDecimal(match[2] ?? '') : null;
      return match && each && { kind: row.kind, size: Number(match[1]), pointsEach: toNumber(each) };
    }
    case 'TIER': {
      const tiers = row.terms
        .split(';')
        .filter((part) => part.trim() !== '')
        .map(readTier);
      // a percentage cannot be more than 100; anything else has no such limit
      const highest = row.measure.trim() === '%' ? 100 : null;
      return tiers.every((tier) => tier !== null) ? { kind: row.kind, tiers, highest } : null;
    }
  }
}

const kindsByWord = new Map(
  (Object.keys(kindWords) as RuleKind[]).map((kind) => [kindWords[kind].toLocaleLowerCase('vi'), kind]),
);

/** Lines copied from Excel: code, text, maximum, kind, terms, measure, gate, evidence. A line without a kind is a group. */
export function rowsOfPaste(table: string[][]): Row[] {
  return table
    .filter((line) => line.some((cell) => cell.trim() !== ''))
    .map(([code = '', words = '', maximum = '', kind = '', terms = '', measure = '', gate = '', evidence = '']) => {
      const known = kindsByWord.get(kind.trim().toLocaleLowerCase('vi'));
      return {
        ...blankRow(known === undefined),
        bonus: known === undefined && /thưởng/i.test(words),
        code: code.trim(),
        text: words.trim(),
        maximum: maximum.trim(),
        kind: known ?? 'MANUAL',
        terms: terms.trim(),
        measure: measure.trim(),
        gate: gate.trim(),
        evidence: /^(x|có|1)$/i.test(evidence.trim()),
      };
    });
}
