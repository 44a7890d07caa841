import type { Tone } from '@/shared/ui/Tag';
import type { Block } from './api/blocks';

export const kindWords: Record<Block['kind'], string> = { CLUSTER: 'Cụm thi đua', BLOCK: 'Khối thi đua' };

export const stateWords: Record<Block['state'], string> = {
  FORMED: 'Mới thành lập',
  SCORING: 'Đang chấm điểm',
  CLOSED: 'Đã chốt kết quả',
  DISSOLVED: 'Đã hủy',
};

export const stateTones: Record<Block['state'], Tone> = {
  FORMED: 'plain',
  SCORING: 'waiting',
  CLOSED: 'good',
  DISSOLVED: 'plain',
};

export const stageWords: Record<NonNullable<Block['members'][number]['stage']>, string> = {
  SELF_SCORING: 'Đang tự chấm',
  CROSS_CHECK: 'Đang chấm chéo',
  APPRAISAL: 'Đang thẩm định',
  APPRAISED: 'Đã thẩm định',
};
