import type { Honour, HonourForm, SubjectCard, SubjectHistory, SubjectKind, SubjectRow } from './api/subjects';

export const kindWords: Record<SubjectKind, string> = {
  PERSON: 'Cá nhân',
  COLLECTIVE: 'Tập thể',
  HOUSEHOLD: 'Hộ gia đình',
};

export const categoryWords: Record<NonNullable<SubjectCard['category']>, string> = {
  PROVINCE_LEADER: 'Lãnh đạo cấp bộ, cấp tỉnh trở lên',
  DEPARTMENT_LEADER: 'Lãnh đạo cấp vụ, sở và tương đương',
  BUSINESS_OWNER: 'Doanh nhân',
  OTHER_LEADER: 'Lãnh đạo khác, từ phó phòng trở lên',
  DIRECT_WORKER: 'Người trực tiếp công tác, sản xuất, học tập',
};

export const genderWords: Record<NonNullable<SubjectCard['gender']>, string> = { FEMALE: 'Nữ', MALE: 'Nam' };

export const periodWords: Record<NonNullable<SubjectCard['period']>, string> = {
  CALENDAR_YEAR: 'Năm công tác',
  SCHOOL_YEAR: 'Năm học',
};

export const ratingWords: Record<SubjectHistory['ratings'][number]['rating'], string> = {
  COMPLETED_EXCELLENTLY: 'Hoàn thành xuất sắc nhiệm vụ',
  COMPLETED_WELL: 'Hoàn thành tốt nhiệm vụ',
  COMPLETED: 'Hoàn thành nhiệm vụ',
  NOT_COMPLETED: 'Không hoàn thành nhiệm vụ',
};

export const initiativeWords: Record<SubjectHistory['initiatives'][number]['kind'], string> = {
  INITIATIVE: 'Sáng kiến',
  RESEARCH: 'Đề tài nghiên cứu',
  COMBAT_INGENUITY: 'Mưu trí, sáng tạo trong chiến đấu',
};

export const scopeWords: Record<SubjectHistory['initiatives'][number]['scope'], string> = {
  GRASSROOTS: 'Cơ sở',
  PROVINCE: 'Bộ, ban, ngành, tỉnh',
  NATION: 'Toàn quốc',
};

export const concernWords: Record<SubjectHistory['concerns'][number]['kind'], string> = {
  VIOLATION: 'Vi phạm pháp luật',
  DISCIPLINE: 'Đang xem xét kỷ luật',
  INSPECTION: 'Đang thanh tra, kiểm tra, điều tra',
  COMPLAINT: 'Khiếu nại, tố cáo đang xác minh',
};

export const severityWords: Record<SubjectHistory['concerns'][number]['severity'], string> = {
  BLOCK: 'Chưa xét khen',
  WARNING: 'Nhắc khi thẩm định',
};

export const meritWords: Record<HonourForm['kind'], string> = {
  ACHIEVEMENT: 'Công trạng',
  SUDDEN: 'Đột xuất',
  MOVEMENT: 'Phong trào, chuyên đề',
  CONTRIBUTION: 'Quá trình cống hiến',
  LONG_SERVICE: 'Niên hạn',
  FOREIGN_RELATIONS: 'Đối ngoại',
};

export const levelWords: Record<Honour['level'], string> = {
  COMMUNE: 'Xã, phường',
  DISTRICT: 'Huyện, quận, thị xã',
  PROVINCE: 'Tỉnh, thành phố',
  AGENCY: 'Sở, ban, ngành, đơn vị',
  ENTERPRISE: 'Doanh nghiệp, hợp tác xã',
  MINISTRY: 'Bộ, ban, ngành trung ương',
  ARMED_FORCES: 'Quân đội, công an',
  PRIME_MINISTER: 'Thủ tướng Chính phủ',
  PRESIDENT: 'Chủ tịch nước',
};

/** 2023, or 2023–2024 of a school. */
export function yearWords(year: number, period: SubjectRow['period']): string {
  return period === 'SCHOOL_YEAR' ? `${year}–${year + 1}` : `${year}`;
}

/** What tells one subject from another of its name. */
export function aboutWords(row: SubjectRow): string {
  return [
    row.post,
    row.birthYear ? `sinh năm ${row.birthYear}` : '',
    row.kind === 'PERSON' ? '' : kindWords[row.kind].toLowerCase(),
    row.enterprise ? 'doanh nghiệp' : '',
    row.members ? `${row.members} thành viên` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
