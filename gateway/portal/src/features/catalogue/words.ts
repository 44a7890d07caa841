import type { Tone } from '@/shared/ui/Tag';
import type { Award } from './api/catalogue';

export const groupWords: Record<Award['group'], string> = {
  TITLE: 'Danh hiệu thi đua',
  ORDER: 'Huân chương',
  STATE_HONOUR: 'Danh hiệu vinh dự nhà nước',
  STATE_PRIZE: 'Giải thưởng',
  COMMEMORATIVE_MEDAL: 'Kỷ niệm chương, Huy hiệu',
  CERTIFICATE_OF_MERIT: 'Bằng khen',
  COMMENDATION_PAPER: 'Giấy khen',
};

export const kindWords: Record<Award['kind'], string> = {
  TITLE: 'Danh hiệu thi đua',
  COMMENDATION: 'Hình thức khen thưởng',
};

export const subjectWords: Record<Award['appliesTo'][number], string> = {
  INDIVIDUAL: 'cá nhân',
  COLLECTIVE: 'tập thể',
  HOUSEHOLD: 'hộ gia đình',
};

export const certaintyWords: Record<Award['certainty'], string> = {
  VERIFIED: 'Đã đối chiếu văn bản',
  PARTLY: 'Mới đối chiếu một phần',
  FROM_MEMORY: 'Chưa đối chiếu văn bản',
};

export const certaintyTones: Record<Award['certainty'], Tone> = {
  VERIFIED: 'good',
  PARTLY: 'waiting',
  FROM_MEMORY: 'urgent',
};

export const councilWords = {
  PROVINCE_OR_MINISTRY: 'Hội đồng cấp bộ, cấp tỉnh',
  PROPOSING: 'Hội đồng của đơn vị đề nghị',
} as const;
