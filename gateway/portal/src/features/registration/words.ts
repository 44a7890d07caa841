import type { Tone } from '@/shared/ui/Tag';
import type { Line, Registration } from './api/registrations';

export const stateWords: Record<Registration['state'], string> = {
  DRAFT: 'Đang soạn',
  SUBMITTED: 'Đã gửi, chờ tiếp nhận',
  RECEIVED: 'Đã tiếp nhận',
  RETURNED: 'Bị trả lại',
  WITHDRAWN: 'Đã rút về',
};

export const stateTones: Record<Registration['state'], Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'waiting',
  RECEIVED: 'good',
  RETURNED: 'urgent',
  WITHDRAWN: 'plain',
};

export const subjectWords: Record<Line['subject'], string> = { COLLECTIVE: 'Tập thể', INDIVIDUAL: 'Cá nhân' };

export const stepWords: Record<Registration['history'][number]['step'], string> = {
  SUBMITTED: 'Gửi lên cấp trên',
  RECEIVED: 'Cấp trên tiếp nhận',
  RETURNED: 'Cấp trên trả lại',
  WITHDRAWN: 'Rút về',
};
