import type { Role } from './api/getSession';

const roleWords: Record<Role, string> = {
  specialist: 'Chuyên viên',
  leader: 'Lãnh đạo',
  'council-member': 'Thành viên Hội đồng',
  agency: 'Cơ quan, đơn vị',
  inspector: 'Kiểm tra, giám sát',
  'unit-admin': 'Quản trị đơn vị',
  'platform-admin': 'Quản trị hệ thống',
};

export function rolesInWords(roles: readonly Role[]): string {
  return roles.map((role) => roleWords[role] ?? role).join(', ');
}
