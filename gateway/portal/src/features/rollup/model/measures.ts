import { formatNumber } from '@/shared/format/numbers';
import type { Figures } from '../api/getYearFigures';
import { awardsOf, dossiersOf, type YearRow } from './yearFigures';

/** Something that is counted or measured of a unit's year. */
export type Measure = {
  title: string;
  /** Of the column, in pixels. */
  width: number;
  /** Null: there is nothing to measure. */
  of: (figures: Figures) => number | null;
  unit?: string;
  /** Whether it is told with the number of units. */
  perUnit?: boolean;
  note?: (figures: Figures) => string | false;
};

export const measures: readonly Measure[] = [
  {
    title: 'Phong trào',
    width: 115,
    of: ({ movements }) => movements,
    note: ({ movementsReviewed }) => movementsReviewed > 0 && `${formatNumber(movementsReviewed)} đã tổng kết`,
  },
  { title: 'Triển khai của cấp trên', width: 130, of: ({ adoptions }) => adoptions },
  {
    title: 'Đã gửi đăng ký',
    width: 150,
    of: ({ registrations }) => registrations,
    perUnit: true,
    note: ({ lateRegistrations }) => lateRegistrations > 0 && `${formatNumber(lateRegistrations)} gửi muộn`,
  },
  { title: 'Tập thể đăng ký', width: 110, of: ({ collectives }) => collectives },
  { title: 'Cá nhân đăng ký', width: 110, of: ({ individuals }) => individuals },
  {
    title: 'Điểm bình quân',
    width: 140,
    unit: '%',
    of: ({ meanScore }) => meanScore ?? null,
    note: ({ appraisedScorecards, scorecards }) =>
      scorecards === 0 ? 'không có phiếu' : `${formatNumber(appraisedScorecards)}/${formatNumber(scorecards)} phiếu`,
  },
  { title: 'Ký giao ước', width: 95, of: ({ covenants }) => covenants },
  {
    title: 'Chỉ tiêu, nhiệm vụ có số liệu',
    width: 130,
    of: ({ progressTold }) => progressTold,
    note: ({ goalsReached }) => goalsReached > 0 && `${formatNumber(goalsReached)} đã đạt`,
  },
  { title: 'Gương đã công bố', width: 100, of: ({ examples }) => examples },
  { title: 'Đề nghị tặng Cờ', width: 95, of: ({ flagProposals }) => flagProposals },
  { title: 'Hồ sơ khen thưởng', width: 110, of: dossiersOf },
  { title: 'Đã khen thưởng', width: 110, of: awardsOf },
];

/** What every unit and all below it had done, by the unit. */
export function sumsByUnit(rows: readonly YearRow[]): Map<string, Figures> {
  const sums = new Map<string, Figures>();
  const visit = (row: YearRow) => {
    sums.set(row.unit.unitId, row.sum);
    row.children?.forEach(visit);
  };
  rows.forEach(visit);
  return sums;
}

/** "+3", "−2", "không đổi"; null: one of the two is not known. */
export function changeInWords(now: number | null, before: number | null): string | null {
  if (now === null || before === null) {
    return null;
  }
  const change = Math.round((now - before) * 100) / 100;
  if (change === 0) {
    return 'không đổi';
  }
  return `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change))}`;
}

/** Rows as they stand in the tree, the units below under their own. */
export function flatRows(rows: readonly YearRow[]): YearRow[] {
  return rows.flatMap((row) => [row, ...flatRows(row.children ?? [])]);
}
