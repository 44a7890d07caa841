import type { AuditCheck, AuditEntry, AuditKind } from './api/audit';

export const kindWords: Record<AuditKind, string> = {
  SIGN_IN: 'Đăng nhập',
  READ: 'Xem tài liệu của đơn vị khác',
  COUNT: 'Xem số liệu của đơn vị khác',
  EXPORT: 'Tải tệp về',
  IDENTITY_READ: 'Xem thông tin cá nhân được giữ kín',
  DOCUMENT: 'Văn bản, kế hoạch',
  MOVEMENT: 'Phong trào, chấm điểm thi đua',
  AWARD: 'Khen thưởng',
  REPORT: 'Báo cáo',
  ACCOUNT: 'Tài khoản',
  UNIT: 'Đơn vị, bộ phận',
  OTHER: 'Việc khác',
};

const roleWords: Record<string, string> = {
  specialist: 'Chuyên viên',
  leader: 'Lãnh đạo',
  'council-member': 'Thành viên Hội đồng',
  agency: 'Cơ quan, đơn vị',
  inspector: 'Kiểm tra, giám sát',
  'unit-admin': 'Quản trị đơn vị',
  'platform-admin': 'Quản trị hệ thống',
};

export function rolesOf(entry: Pick<AuditEntry, 'roles'>): string {
  return entry.roles.map((role) => roleWords[role] ?? role).join(', ') || 'Tài khoản';
}

const breaks: Record<NonNullable<AuditCheck['reason']>, string> = {
  MISSING: 'mục này bị thiếu',
  TORN: 'mục này không nối với mục trước',
  CHANGED: 'nội dung đã bị sửa sau khi ghi',
};

export function breakOf(check: AuditCheck): string {
  return check.reason ? breaks[check.reason] : '';
}
