import type { Tone } from '@/shared/ui/Tag';
import type { Merit, Nominee, Standing } from './api/eligibility';

export const meritWords: Record<Merit, string> = {
  ACHIEVEMENT: 'Công trạng',
  MOVEMENT: 'Phong trào (chuyên đề, theo đợt)',
  SUDDEN: 'Đột xuất',
  CONTRIBUTION: 'Quá trình cống hiến',
  LONG_SERVICE: 'Niên hạn',
  FOREIGN_RELATIONS: 'Đối ngoại',
};

export const kindWords: Record<Nominee['kind'], string> = {
  PERSON: 'Cá nhân',
  COLLECTIVE: 'Tập thể',
  HOUSEHOLD: 'Hộ gia đình',
};

export const standingWords: Record<Standing, string> = {
  MET: 'Đạt',
  NOT_MET: 'Chưa đạt',
  UNKNOWN: 'Cần người xét kiểm tra',
};

export const standingTones: Record<Standing, Tone> = {
  MET: 'good',
  NOT_MET: 'urgent',
  UNKNOWN: 'waiting',
};

export const standingMarks: Record<Standing, string> = { MET: '✓', NOT_MET: '✗', UNKNOWN: '?' };

/** What all conditions together come to. */
export const verdictWords: Record<Standing, string> = {
  MET: 'Đạt mọi điều kiện máy đối chiếu được.',
  NOT_MET: 'Còn điều kiện chưa đủ.',
  UNKNOWN: 'Chưa thấy điều kiện nào không đạt; còn điều kiện người xét phải tự kiểm tra.',
};
