import { formatDate } from '@/shared/format/dates';
import type { Level, LinkState, Plan, PlanState, PlanSummary, Reference, Target } from './types';

export const typeWords: Record<string, string> = {
  KE_HOACH: 'Kế hoạch',
  CHI_THI: 'Chỉ thị',
  QUYET_DINH: 'Quyết định',
  CONG_VAN: 'Công văn',
  CHUONG_TRINH: 'Chương trình',
  HUONG_DAN: 'Hướng dẫn',
  NGHI_QUYET: 'Nghị quyết',
  THONG_BAO: 'Thông báo',
  BAO_CAO: 'Báo cáo',
  TO_TRINH: 'Tờ trình',
  BIEN_BAN: 'Biên bản',
  KET_LUAN: 'Kết luận',
  LUAT: 'Luật',
  NGHI_DINH: 'Nghị định',
  THONG_TU: 'Thông tư',
  QUY_DINH: 'Quy định',
};

export const kindWords: Record<NonNullable<Plan['content']['kind']>, string> = {
  ANNUAL: 'Công tác thi đua, khen thưởng năm',
  LAUNCH_ANNUAL: 'Phát động thi đua năm',
  CAMPAIGN: 'Đợt thi đua, thi đua đặc biệt',
  MOVEMENT_PROGRAM: 'Thực hiện một phong trào',
  COUNCIL: 'Hoạt động của Hội đồng',
};

export const bodyWords: Record<string, string> = {
  UBND: 'Ủy ban nhân dân',
  HOI_DONG_TDKT: 'Hội đồng Thi đua - Khen thưởng',
  SO_NGANH: 'Sở, ban, ngành',
  BAN_CHI_DAO: 'Ban Chỉ đạo',
  DANG: 'Cơ quan Đảng',
};

export const stateWords: Record<PlanState, string> = {
  DRAFT: 'Bản nháp',
  IN_REVIEW: 'Chờ lãnh đạo',
  ISSUED: 'Đã ban hành',
  AMENDED: 'Đã sửa đổi',
  REPLACED: 'Đã thay thế',
  WITHDRAWN: 'Đã thu hồi',
  CLOSED: 'Đã kết thúc',
};

export const levelWords: Record<Level, string> = {
  CENTRAL: 'Trung ương',
  PROVINCE: 'Cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
};

export const referenceRoleWords: Record<Reference['role'], string> = {
  implements: 'Thực hiện',
  legal_basis: 'Căn cứ pháp lý',
  responds_to: 'Hưởng ứng',
  cites: 'Nhắc đến',
  disseminates: 'Tuyên truyền, phổ biến',
  target_source: 'Nguồn chỉ tiêu',
};

export const comparatorWords: Record<NonNullable<Target['comparator']>, string> = {
  DAT: 'đạt',
  DUOI: 'dưới',
  TREN: 'trên',
  IT_NHAT: 'ít nhất',
  TOI_DA: 'tối đa',
};

export const aggregationWords: Record<NonNullable<Target['aggregation']>, string> = {
  SUM: 'cộng dồn',
  WEIGHTED_MEAN: 'bình quân',
  UNITS_REACHING: 'số đơn vị đạt',
};

export const fieldWords: Record<string, string> = {
  type: 'Loại văn bản',
  number: 'Số, ký hiệu',
  sequence: 'Số',
  symbol: 'Ký hiệu',
  place: 'Địa danh',
  date: 'Ngày văn bản',
  title: 'Trích yếu',
  kind: 'Loại kế hoạch',
  year: 'Năm',
  theme: 'Chủ đề',
  issuer: 'Cơ quan ban hành',
  body: 'Loại cơ quan',
  parent: 'Văn bản cấp trên',
  signature: 'Người ký',
  movements: 'Phong trào thi đua',
  tasks: 'Nhiệm vụ',
  targets: 'Chỉ tiêu',
  references: 'Văn bản căn cứ, viện dẫn',
  recipients: 'Nơi nhận',
  addressees: 'Kính gửi',
  opening: 'Phần mở đầu',
  sections: 'Nội dung',
  annexes: 'Phụ lục',
};

export function fieldName(name: string): string {
  const [head = name, index] = name.split(/[.[\]]+/);
  const word = fieldWords[head] ?? head;
  return index && /^\d+$/.test(index) ? `${word} ${Number(index) + 1}` : word;
}

/** "Huyện Phù Cừ" inside a sentence: "huyện Phù Cừ". */
export function unitInSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** "Kế hoạch 03/KH-UBND", or the bare kind while there is no number. */
export function documentName(plan: Pick<PlanSummary, 'type' | 'number'>): string {
  const kind = typeWords[plan.type] ?? 'Văn bản';
  return plan.number?.text ? `${kind} ${plan.number.text}` : kind;
}

/** "Kế hoạch 03/KH-UBND ngày 04/01/2024 của huyện Phù Cừ" */
export function documentWithIssuer(plan: PlanSummary): string {
  const date = plan.issuedOn ? ` ngày ${formatDate(plan.issuedOn)}` : '';
  return `${documentName(plan)}${date} của ${unitInSentence(plan.unit.name)}`;
}

/** A citation as it would be said aloud: "Chỉ thị 07/CT-UBND ngày 09/04/2024 của UBND huyện Hương Sơn". */
export function citationInWords(reference: Reference): string {
  const kind = reference.type ? (typeWords[reference.type] ?? reference.type) : 'Văn bản';
  return [
    reference.number ? kind : nameWithoutNumber(kind, reference.subject),
    reference.number,
    reference.date ? `ngày ${formatDate(reference.date)}` : null,
    reference.issuer ? `của ${reference.issuer}` : null,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Luật Thi đua, khen thưởng": what bears no number is known by its name, which the subject holds with or without its kind. */
function nameWithoutNumber(kind: string, subject: string | null | undefined): string {
  const name = subject?.trim() ?? '';
  if (name.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'))) {
    return name;
  }
  return name ? `${kind} ${name}` : kind;
}

/** How a plan stands to the document that it answers; `parents` where they are known. */
export function linkInWords(state: LinkState, parents: readonly PlanSummary[] = []): string {
  switch (state) {
    case 'RESOLVED':
      return parents.length > 0
        ? `Đã nối với ${parents.map(documentWithIssuer).join('; ')}`
        : 'Đã nối với văn bản cấp trên';
    case 'PENDING':
      return 'Đang chờ văn bản cấp trên';
    case 'AMBIGUOUS':
      return 'Cần chọn văn bản cấp trên';
    case 'NONE_CITED':
      return 'Chưa rõ văn bản cấp trên';
    case 'NOT_NEEDED':
      return 'Không cần văn bản cấp trên';
  }
}
