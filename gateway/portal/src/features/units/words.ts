import type { components } from '@/shared/api/generated/units';

type Level = components['schemas']['Level'];
type AgencyKind = components['schemas']['AgencyKind'];

export const levelWords: Record<Level, string> = {
  CENTRAL: 'Trung ương',
  PROVINCE: 'Cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
};

export const agencyWords: Record<AgencyKind, string> = {
  STANDING: 'Cơ quan thường trực',
  DEPARTMENT: 'Ban, ngành, phòng',
  MASS_ORGANISATION: 'Mặt trận, đoàn thể',
  SCHOOL: 'Trường học',
  STATION: 'Trạm, đơn vị sự nghiệp',
  VILLAGE: 'Thôn, tổ dân phố',
};
