import type { Tone } from '@/shared/ui/Tag';
import type { Change, Fate, Reorganisation } from './api/reorganisations';

export const stateWords: Record<Reorganisation['state'], string> = {
  PREPARED: 'Đang chuẩn bị',
  DISCARDED: 'Đã hủy',
  DECIDED: 'Đã quyết định, đang thực hiện',
  CARRIED_OUT: 'Đã thực hiện xong',
};

export const stateTones: Record<Reorganisation['state'], Tone> = {
  PREPARED: 'waiting',
  DISCARDED: 'plain',
  DECIDED: 'waiting',
  CARRIED_OUT: 'good',
};

export const kindWords: Record<Change['kind'], string> = {
  MERGE: 'Nhập các đơn vị',
  SPLIT: 'Chia đơn vị',
  RENAME: 'Đổi tên',
  ABOLISH: 'Giải thể',
  MOVE: 'Chuyển đơn vị cấp trên',
};

export const fateWords: Record<Fate, string> = {
  NEW: 'Thành lập mới',
  GOES_ON: 'Giữ nguyên',
  RENAMED: 'Đổi tên',
  MOVED: 'Chuyển cấp trên',
  ENDS: 'Kết thúc hoạt động',
};
