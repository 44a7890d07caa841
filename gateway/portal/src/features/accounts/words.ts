import type { AccountChange, AccountRole } from './api/accounts';

export const roleWords: Record<AccountRole, string> = {
  specialist: 'Chuyên viên',
  leader: 'Lãnh đạo',
  'council-member': 'Thành viên Hội đồng',
  agency: 'Cơ quan, đoàn thể',
  inspector: 'Kiểm tra, giám sát',
  'unit-admin': 'Quản trị đơn vị',
};

export const roleOptions = (Object.keys(roleWords) as AccountRole[]).map((value) => ({
  value,
  label: roleWords[value],
}));

/** Also of roles that a unit does not give. */
export function roleWord(role: string): string {
  return role === 'platform-admin' ? 'Quản trị hệ thống' : (roleWords[role as AccountRole] ?? role);
}

export const actionWords: Record<AccountChange['action'], string> = {
  INVITED: 'Mời người dùng',
  DISABLED: 'Khóa tài khoản',
  ENABLED: 'Mở khóa tài khoản',
  ROLES_CHANGED: 'Đổi vai trò',
  PASSWORD_RESET: 'Đặt lại mật khẩu',
};

export const outcomeWords: Record<AccountChange['outcome'], string> = {
  ASKED: 'chưa rõ kết quả, hãy kiểm tra lại tài khoản',
  DONE: 'đã làm',
  REFUSED: 'không làm được',
};
