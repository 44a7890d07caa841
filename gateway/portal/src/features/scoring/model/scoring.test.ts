import { describe, expect, it } from 'vitest';
import { cellsOfPaste } from '@/shared/text/paste';
import { add, decimal, divide, readDecimal, round, text } from './decimal';
import { type Cells, type Criterion, markOf, type Rounding, type Sheet, totalOf } from './marks';
import { groupsOf, readTier, rowsOf, rowsOfPaste } from './rows';

const cents: Rounding = { decimals: 2, direction: 'HALF_UP', at: 'CRITERION' };

function criterion(rule: Criterion['rule'], maximum: number, gate: string | null = null): Criterion {
  return { code: '1', text: 'Tiêu chí', maximum, rule, measure: null, gate, evidenceRequired: false };
}

function cells(value: string | null, base: string | null = null, gateMet: boolean | null = null): Cells {
  return { value: value === null ? null : readDecimal(value), base: base === null ? null : readDecimal(base), gateMet };
}

function worth(given: Criterion, entry: Cells, rounding = cents): string {
  const mark = markOf(given, entry, rounding);
  return mark.kind === 'worth' ? text(mark.points) : mark.kind;
}

const steps = ['88-<90: 2', '90-<95: 3', '95-<100: 4', '100: 5'].map(readTier).filter((tier) => tier !== null);

describe('an exact decimal', () => {
  it('reads_what_people_and_excel_write', () => {
    expect(
      ['1.250,5', '3.5', '12', '1.250', ' 0,4 ', '-2'].map((words) => text(readDecimal(words) ?? decimal(0))),
    ).toEqual(['1250,5', '3,5', '12', '1250', '0,4', '-2']);
    expect(['', 'abc', '1,2,3', '1.2.3', '12%'].map(readDecimal)).toEqual([null, null, null, null, null]);
  });

  it('adds_without_a_binary_fraction', () => {
    expect(text(add(decimal(0.1), decimal(0.2)))).toBe('0,3');
    expect(text(divide(decimal(2), decimal(3), 2, 'HALF_UP'))).toBe('0,67');
    expect(text(round(decimal('-2.5'), 0, 'HALF_UP'))).toBe('-3');
    expect(text(round(decimal('2.41'), 1, 'UP'))).toBe('2,5');
  });
});

describe('a criterion is worth', () => {
  it('the_same_as_on_the_server', () => {
    const ratio = criterion({ kind: 'RATIO' }, 25);
    expect(worth(ratio, cells('3', '4'))).toBe('18,75');
    expect(worth(ratio, cells('2', '3'))).toBe('16,67');
    expect(worth(ratio, cells('5', '4'))).toBe('25');
    expect(worth(ratio, cells('5', '0'))).toBe('refused');
    expect(worth(ratio, cells('5'))).toBe('open');
    const survey = criterion({ kind: 'SAMPLE', size: 50, pointsEach: 0.4 }, 20);
    expect(worth(survey, cells('47'))).toBe('18,8');
    expect(worth(survey, cells('51'))).toBe('refused');
    expect(worth(survey, cells('4,5'))).toBe('refused');
    const all = criterion({ kind: 'ALL_OR_NOTHING', threshold: 100 }, 5);
    expect(worth(all, cells('99,99'))).toBe('0');
    expect(worth(all, cells('100'))).toBe('5');
    expect(worth(criterion({ kind: 'MANUAL' }, 20), cells('20,01'))).toBe('refused');
    expect(worth(criterion({ kind: 'PENALTY', pointsEach: 0.5 }, 5), cells('3'))).toBe('-1,5');
    expect(worth(criterion({ kind: 'PENALTY', pointsEach: 0.5 }, 5), cells('30'))).toBe('-5');
    expect(worth(criterion({ kind: 'MANUAL' }, 20, 'Có kế hoạch'), cells('18', null, false))).toBe('0');
    expect(worth(criterion({ kind: 'MANUAL' }, 20, 'Có kế hoạch'), cells('18'))).toBe('open');
    expect(worth(criterion({ kind: 'MANUAL' }, 20), cells('-1'))).toBe('refused');
  });

  it('the_points_of_its_tier', () => {
    const tiered = criterion({ kind: 'TIER', tiers: steps, highest: 100 }, 5);
    expect(['87,99', '88', '90', '94,999', '95', '100', '101'].map((value) => worth(tiered, cells(value)))).toEqual([
      '0',
      '2',
      '3',
      '3',
      '4',
      '5',
      'refused',
    ]);
  });
});

const sheet: Sheet = {
  name: 'Bảng',
  scale: 35,
  rounding: cents,
  groups: [
    {
      code: 'I',
      title: 'Kết quả',
      maximum: 20,
      bonus: false,
      criteria: [
        { ...criterion({ kind: 'SAMPLE', size: 50, pointsEach: 0.4 }, 20), code: '1.1' },
        { ...criterion({ kind: 'PENALTY', pointsEach: 0.5 }, 5), code: '1.2' },
      ],
    },
    {
      code: 'II',
      title: 'Điểm thưởng',
      maximum: 15,
      bonus: true,
      criteria: [
        { ...criterion({ kind: 'MANUAL' }, 10), code: '2.1' },
        { ...criterion({ kind: 'TIER', tiers: steps, highest: 100 }, 10), code: '2.2', measure: '%' },
      ],
    },
  ],
  exclusions: [],
  tieBreak: [],
  voteBreaksTies: true,
};

it('a_sum_caps_the_bonus_but_not_the_penalty', () => {
  const all: Record<string, Cells> = { '1.1': cells('50'), '1.2': cells('2'), '2.1': cells('10'), '2.2': cells('100') };
  const sum = totalOf(sheet, (code) => all[code] ?? cells(null));
  expect(text(sum.total)).toBe('34');
  expect(text(sum.groups.get('I') ?? decimal(0))).toBe('19');
});

describe('a pasted table', () => {
  it('keeps_quoted_cells_together', () => {
    expect(cellsOfPaste('a\t"b\nc ""d"""\r\n1,5\t\r\n')).toEqual([
      ['a', 'b\nc "d"'],
      ['1,5', ''],
    ]);
  });

  it('becomes_a_sheet_and_a_sheet_becomes_rows_again', () => {
    const rows = rowsOfPaste(
      cellsOfPaste(
        'I\tKết quả\t20\n1.1\tKhảo sát\t20\tKhảo sát mẫu\t50 × 0,4\tngười\t\tx\n' +
          'II\tĐiểm thưởng\t5\n2.1\tTỷ lệ\t5\ttheo mức\t88-<90: 2; 90-<95: 3; 95-<100: 4; 100: 5\t%',
      ),
    );
    const { groups, troubles } = groupsOf(rows);
    expect(troubles).toEqual([]);
    expect(groups[1]?.bonus).toBe(true);
    expect(groups[0]?.criteria[0]?.rule).toEqual({ kind: 'SAMPLE', size: 50, pointsEach: 0.4 });
    expect(groups[0]?.criteria[0]?.evidenceRequired).toBe(true);
    expect(groups[1]?.criteria[0]?.rule).toEqual({ kind: 'TIER', tiers: steps, highest: 100 });
    const again = rowsOf({ ...sheet, groups }).map(({ key: _, ...row }) => row);
    expect(again).toEqual(rows.map(({ key: _, ...row }) => row));
  });

  it('tells_what_it_does_not_understand', () => {
    const { troubles } = groupsOf(
      rowsOfPaste([
        ['1.1', 'Khảo sát', 'hai mươi', 'Khảo sát mẫu', 'năm mươi'],
        ['', 'Nhóm', '5'],
      ]),
    );
    expect(troubles.map(({ message }) => message)).toEqual([
      'Điểm tối đa phải là số.',
      'Tiêu chí phải nằm dưới một nhóm. Hãy thêm dòng nhóm phía trên.',
      'Dòng thiếu mã số hoặc nội dung.',
    ]);
  });
});
