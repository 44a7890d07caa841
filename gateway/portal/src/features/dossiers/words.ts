import type { Tone } from '@/shared/ui/Tag';
import type { DossierAction, DossierState, MeritKind, Nominee, Verdict } from './api/dossiers';

export const stateWords: Record<DossierState, string> = {
  DRAFT: 'Đang soạn',
  SUBMITTED: 'Đã trình, chờ tiếp nhận',
  RETURNED: 'Bị trả lại',
  RECEIVED: 'Đã tiếp nhận',
  UNDER_APPRAISAL: 'Đã thẩm định',
  IN_CONCURRENCE: 'Đang lấy ý kiến',
  POSTED: 'Đang công khai',
  BEFORE_COUNCIL: 'Chờ hội đồng xét',
  BEFORE_SIGNER: 'Trình ký',
  DECIDED: 'Đã có quyết định',
  HANDED_OVER: 'Đã trao',
  DECLINED: 'Không khen',
  WITHDRAWN: 'Đã rút',
  REVOKED: 'Quyết định bị hủy',
};

export const stateTones: Record<DossierState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'waiting',
  RETURNED: 'urgent',
  RECEIVED: 'waiting',
  UNDER_APPRAISAL: 'waiting',
  IN_CONCURRENCE: 'waiting',
  POSTED: 'waiting',
  BEFORE_COUNCIL: 'waiting',
  BEFORE_SIGNER: 'waiting',
  DECIDED: 'good',
  HANDED_OVER: 'good',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
  REVOKED: 'urgent',
};

export const kindWords: Record<MeritKind, string> = {
  ACHIEVEMENT: 'Công trạng',
  SUDDEN: 'Đột xuất',
  MOVEMENT: 'Phong trào, chuyên đề',
  CONTRIBUTION: 'Quá trình cống hiến',
  LONG_SERVICE: 'Niên hạn',
  FOREIGN_RELATIONS: 'Đối ngoại',
};

export const nomineeWords: Record<Nominee['kind'], string> = {
  INDIVIDUAL: 'Cá nhân',
  COLLECTIVE: 'Tập thể',
  HOUSEHOLD: 'Hộ gia đình',
};

export const categoryWords: Record<NonNullable<Nominee['category']>, string> = {
  DIRECT_WORKER: 'Người trực tiếp',
  OTHER_LEADER: 'Lãnh đạo từ phó phòng',
  DEPARTMENT_LEADER: 'Lãnh đạo cấp sở',
  PROVINCE_LEADER: 'Lãnh đạo cấp tỉnh',
  BUSINESS_OWNER: 'Doanh nhân',
};

export const genderWords: Record<NonNullable<Nominee['gender']>, string> = { FEMALE: 'Nữ', MALE: 'Nam' };

export const standingWords: Record<Verdict['standing'], string> = {
  MET: 'Đủ điều kiện',
  NOT_MET: 'Chưa đủ điều kiện',
  UNKNOWN: 'Cần người xét kiểm tra',
};

export const standingTones: Record<Verdict['standing'], Tone> = { MET: 'good', NOT_MET: 'urgent', UNKNOWN: 'waiting' };

export const actionWords: Record<DossierAction, string> = {
  SUBMIT: 'Trình',
  WITHDRAW: 'Rút hồ sơ',
  RECEIVE: 'Tiếp nhận',
  GIVE_BACK: 'Trả lại',
  APPRAISE: 'Thẩm định',
  ASK: 'Lấy ý kiến hiệp y',
  RECORD_OPINION: 'Ghi trả lời hiệp y',
  POST: 'Công khai',
  OBJECT: 'Ghi ý kiến phản ánh',
  ANSWER_OBJECTION: 'Trả lời phản ánh',
  PUT_BEFORE_COUNCIL: 'Đưa ra hội đồng',
  SUBMIT_TO_SIGNER: 'Trình ký',
  FORWARD: 'Trình cấp trên',
  DECLINE: 'Kết luận không khen',
};
