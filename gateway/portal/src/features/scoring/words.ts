import type { Column, Scorecard } from './api/scorecards';

export const stageWords: Record<Scorecard['stage'], string> = {
  SELF_SCORING: 'Đang tự chấm',
  CROSS_CHECK: 'Đang chấm chéo',
  APPRAISAL: 'Đang thẩm định',
  APPRAISED: 'Đã thẩm định',
};

export const columnWords: Record<Column, string> = {
  SELF: 'Tự chấm',
  CROSS: 'Chấm chéo',
  APPRAISED: 'Thẩm định',
};

export const completeWords: Record<Column, string> = {
  SELF: 'Nộp phiếu tự chấm',
  CROSS: 'Hoàn thành chấm chéo',
  APPRAISED: 'Hoàn thành thẩm định',
};

/** The column that is being filled in at a stage. */
export function openColumn(stage: Scorecard['stage']): Column | null {
  switch (stage) {
    case 'SELF_SCORING':
      return 'SELF';
    case 'CROSS_CHECK':
      return 'CROSS';
    case 'APPRAISAL':
      return 'APPRAISED';
    case 'APPRAISED':
      return null;
  }
}
