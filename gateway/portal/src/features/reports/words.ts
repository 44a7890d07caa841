import { unitInSentence } from '@/shared/plan/words';
import type { Tone } from '@/shared/ui/Tag';
import type { Owed, ReportKind, ReportState } from './api/reports';

export const kindWords: Record<ReportKind, string> = {
  HALF_YEAR: 'Báo cáo 6 tháng',
  YEAR: 'Báo cáo năm',
  THEMATIC: 'Báo cáo chuyên đề',
  AD_HOC: 'Báo cáo đột xuất',
  FIVE_YEAR: 'Báo cáo 5 năm',
};

export const stateWords: Record<ReportState, string> = {
  NOT_BEGUN: 'Chưa lập',
  DRAFT: 'Đang soạn',
  SENT: 'Đã gửi, chờ tiếp nhận',
  RECEIVED: 'Đã tiếp nhận',
  RETURNED: 'Bị trả lại',
};

export const stateTones: Record<ReportState, Tone> = {
  NOT_BEGUN: 'plain',
  DRAFT: 'plain',
  SENT: 'waiting',
  RECEIVED: 'good',
  RETURNED: 'urgent',
};

/** quá hạn 3 ngày, đã báo lên huyện Phù Cừ */
export function owedWords({ days, toldTo }: Owed): string {
  return toldTo.length === 0
    ? `quá hạn ${days} ngày`
    : `quá hạn ${days} ngày, đã báo lên ${toldTo.map(unitInSentence).join(', ')}`;
}
