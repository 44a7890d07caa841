import type { Tone } from '@/shared/ui/Tag';
import type { CouncilMember, Recusal, Session } from './api/councils';

export const stageWords: Record<Session['stage'], string> = {
  PREPARING: 'Chuẩn bị',
  VOTING: 'Đang bỏ phiếu',
  CLOSED: 'Đã kết thúc',
};

export const stageTones: Record<Session['stage'], Tone> = { PREPARING: 'plain', VOTING: 'waiting', CLOSED: 'good' };

export const modeWords: Record<Session['mode'], string> = {
  ON_SCREEN: 'Bỏ phiếu trên hệ thống',
  ON_PAPER: 'Bỏ phiếu giấy, nhập kết quả kiểm phiếu',
};

export const roleWords: Record<CouncilMember['role'], string> = {
  CHAIR: 'Chủ tịch Hội đồng',
  VICE: 'Phó Chủ tịch Hội đồng',
  SECRETARY: 'Thành viên, Thư ký',
  MEMBER: 'Thành viên',
};

export const groundWords: Record<Recusal['ground'], string> = {
  SELF: 'Chính người được đề nghị',
  RELATIVE: 'Người thân',
  OWN_UNIT: 'Cùng đơn vị',
  OTHER: 'Lý do khác',
};

export const certaintyWords = {
  VERIFIED: 'đã đối chiếu văn bản',
  PARTLY: 'mới đối chiếu một phần',
  FROM_MEMORY: 'chưa đối chiếu văn bản',
} as const;
