import type { DecisionDraft, DecisionPaper, Ground, ReissueKind } from './api/decisions';

export const groundWords: Record<Ground, string> = {
  FRAUD: 'Gian dối trong kê khai thành tích',
  FALSE_PAPERS: 'Cung cấp sai sự thật hoặc làm giả hồ sơ, giấy tờ',
  UNLAWFUL_APPRAISAL: 'Thẩm định, xét duyệt trái quy định',
  LATER_CONCLUSION: 'Có kết luận vi phạm trong thời gian tính thành tích',
};

export const reissueWords: Record<ReissueKind, string> = {
  EXCHANGE: 'Cấp đổi (hư hỏng, in sai; thu lại bản cũ)',
  REPLACEMENT: 'Cấp lại (bị mất)',
};

export const reissueStates = { ASKED: 'chờ giải quyết', GRANTED: 'đã cấp', REFUSED: 'không cấp' } as const;

export const paperWords: Record<DecisionPaper, string> = {
  decision: 'Quyết định và danh sách',
  certificates: 'Bằng, giấy khen (khổ A4 ngang)',
  list: 'Danh sách',
  ceremony: 'Bộ tài liệu trao thưởng',
};

export const deciderWords: Partial<Record<DecisionDraft['decider'], string>> = {
  COMMUNE: 'Chủ tịch UBND cấp xã (đơn vị mình)',
  DISTRICT: 'Chủ tịch UBND cấp huyện (đơn vị mình)',
  PROVINCE: 'Chủ tịch UBND cấp tỉnh (đơn vị mình)',
  MINISTRY: 'Bộ, ban, ngành trung ương (ghi nhận)',
  PRIME_MINISTER: 'Thủ tướng Chính phủ (ghi nhận)',
  PRESIDENT: 'Chủ tịch nước (ghi nhận)',
};

/** Who may decide at a unit of that level. */
export function decidersAt(level: string | undefined): DecisionDraft['decider'][] {
  switch (level) {
    case 'PROVINCE':
      return ['PROVINCE', 'MINISTRY', 'PRIME_MINISTER', 'PRESIDENT'];
    case 'DISTRICT':
      return ['DISTRICT'];
    default:
      return ['COMMUNE'];
  }
}
