import type { ReportKind } from '../api/reports';

type Period = { from: string; to: string; dueOn: string };

/**
 * Kỳ và hạn thường gặp của một loại báo cáo, as a start that the person may change: sơ kết before 15/6, tổng kết before
 * 15/12. A day that is over is not proposed: the field stays empty until somebody chooses.
 */
export function usualPeriod(kind: ReportKind, today: string): Period {
  const year = today.slice(0, 4);
  const period = periods[kind](year, today);
  return { ...period, dueOn: period.dueOn < today ? '' : period.dueOn };
}

const periods: Record<ReportKind, (year: string, today: string) => Period> = {
  HALF_YEAR: (year) => ({ from: `${year}-01-01`, to: `${year}-06-30`, dueOn: `${year}-06-15` }),
  YEAR: (year) => ({ from: `${year}-01-01`, to: `${year}-12-31`, dueOn: `${year}-12-15` }),
  FIVE_YEAR: (year) => ({ from: `${Number(year) - 4}-01-01`, to: `${year}-12-31`, dueOn: `${year}-12-15` }),
  THEMATIC: (year, today) => ({ from: `${year}-01-01`, to: today, dueOn: '' }),
  AD_HOC: (year, today) => ({ from: `${year}-01-01`, to: today, dueOn: '' }),
};
