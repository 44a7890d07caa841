import type { Tone } from '@/shared/ui/Tag';
import type { Adopter, Movement, Outline, Quota, StepWish } from './api/movements';

export const formWords: Record<Outline['form'], string> = {
  REGULAR: 'Thường xuyên',
  THEMATIC: 'Theo chuyên đề',
  CAMPAIGN: 'Theo đợt',
};

export const scopeWords: Record<Outline['scope'], string> = {
  NATIONAL: 'Toàn quốc',
  SECTOR: 'Bộ, ban, ngành, đoàn thể',
  TERRITORY: 'Địa phương',
  BLOCK: 'Cụm, khối thi đua',
  UNIT: 'Cơ quan, tổ chức, đơn vị',
};

export const stateWords: Record<Movement['state'], string> = {
  PREPARED: 'Chuẩn bị',
  LAUNCHED: 'Đã phát động',
  INTERIM_REVIEWED: 'Đã sơ kết',
  FINALLY_REVIEWED: 'Đã tổng kết',
  CLOSED: 'Đã kết thúc',
};

export const stateTones: Record<Movement['state'], Tone> = {
  PREPARED: 'plain',
  LAUNCHED: 'waiting',
  INTERIM_REVIEWED: 'waiting',
  FINALLY_REVIEWED: 'good',
  CLOSED: 'plain',
};

export const stepWords: Record<StepWish['step'], string> = {
  LAUNCH: 'Phát động',
  INTERIM_REVIEW: 'Sơ kết',
  FINAL_REVIEW: 'Tổng kết',
  CLOSE: 'Kết thúc',
  STOP: 'Dừng',
};

export const markWords: Record<Movement['plans'][number]['mark'], string> = {
  IN_FORCE: '',
  DROPPED: 'kế hoạch sửa đổi không còn nêu',
  WITHDRAWN: 'kế hoạch đã thu hồi',
  REPLACED: 'kế hoạch đã được thay thế',
};

export const shapeWords: Record<Quota['shape'], string> = {
  PER_UNIT: 'Cho một đơn vị',
  PER_SUB_UNIT: 'Cho mỗi ban, tổ …',
  SHARED: 'Chung tập thể, cá nhân',
  PERCENTAGE: 'Tỷ lệ %',
};

export const answerWords: Record<Adopter['answer'], string> = {
  ADOPTED: 'Đã triển khai',
  PROPOSED: 'Chờ đơn vị xác nhận',
  REJECTED: 'Phong trào khác cùng tên',
  SILENT: 'Chưa triển khai',
};

export const answerTones: Record<Adopter['answer'], Tone> = {
  ADOPTED: 'good',
  PROPOSED: 'waiting',
  REJECTED: 'plain',
  SILENT: 'urgent',
};
