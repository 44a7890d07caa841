import type { Way } from './model/conditions';
import type { Own } from './model/drafts';

export const wayWords: Record<Way, string> = {
  judged: 'Người xét tự kiểm tra',
  consecutive: 'Liên tục nhiều lần đạt danh hiệu',
  count: 'Số lần đạt trong một số năm',
  has: 'Đã được tặng',
  rating: 'Xếp loại trong năm xét',
  initiative: 'Có sáng kiến, đề tài',
  other: 'Điều kiện ghép (giữ nguyên)',
};

export const ratingWords = {
  COMPLETED: 'Hoàn thành nhiệm vụ trở lên',
  COMPLETED_WELL: 'Hoàn thành tốt nhiệm vụ trở lên',
  COMPLETED_EXCELLENTLY: 'Hoàn thành xuất sắc nhiệm vụ',
} as const;

export const scopeWords = {
  GRASSROOTS: 'Phạm vi cơ sở',
  PROVINCE: 'Phạm vi bộ, ban, ngành, tỉnh',
  NATION: 'Phạm vi toàn quốc',
} as const;

export const subjectWords: Record<Own['appliesTo'][number], string> = {
  INDIVIDUAL: 'Cá nhân',
  COLLECTIVE: 'Tập thể',
  HOUSEHOLD: 'Hộ gia đình',
};

export const kindWords: Record<Own['kind'], string> = {
  TITLE: 'Danh hiệu thi đua',
  COMMENDATION: 'Hình thức khen thưởng',
};

/** Who may decide a title of a province's own. */
export const deciderWords = {
  PROVINCE: 'Chủ tịch UBND cấp tỉnh',
  DISTRICT: 'Chủ tịch UBND cấp huyện',
  COMMUNE: 'Chủ tịch UBND cấp xã',
  AGENCY: 'Thủ trưởng sở, ban, ngành, đơn vị',
  ENTERPRISE: 'Giám đốc doanh nghiệp, hợp tác xã',
} as const;

export const sumFields = [
  ['individual', 'cá nhân'],
  ['collective', 'tập thể'],
  ['household', 'hộ gia đình'],
] as const;
