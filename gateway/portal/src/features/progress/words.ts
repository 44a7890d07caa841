import { formatNumber } from '@/shared/format/numbers';
import type { Tone } from '@/shared/ui/Tag';
import type { Assignment, PeriodProgress, Statement } from './api/progress';

export const lightWords: Record<Assignment['light']['colour'], string> = {
  GREEN: 'Đúng tiến độ',
  YELLOW: 'Cần chú ý',
  RED: 'Chậm',
  GREY: 'Chưa đến hạn',
};

export const stateWords: Record<PeriodProgress['state'], string> = {
  FUTURE: 'chưa đến',
  OPEN: 'đang mở',
  MISSING: 'quá hạn',
  ON_TIME: 'đúng hạn',
  LATE: 'muộn',
};

export const stateTones: Record<PeriodProgress['state'], Tone> = {
  FUTURE: 'plain',
  OPEN: 'waiting',
  MISSING: 'urgent',
  ON_TIME: 'good',
  LATE: 'waiting',
};

const wayWords: Record<Statement['way'], string> = {
  SPECIALIST: 'chuyên viên của đơn vị',
  LEADER: 'lãnh đạo đơn vị',
  AGENCY: 'cơ quan phụ trách',
  LINK: 'người phụ trách, qua liên kết trong thư',
};

export const reminderWords: Record<NonNullable<Assignment['reminder']>['state'], string> = {
  TO_SEND: 'đang chờ gửi',
  SENDING: 'đang gửi',
  SENT: 'đã gửi thư nhắc',
  NOT_NEEDED: 'không cần nhắc nữa',
  FAILED: 'chưa gửi được, cần liên hệ trực tiếp',
};

export function whoSaid({ way, self }: Statement): string {
  return self ? 'bạn' : wayWords[way];
}

type Goal = Pick<Assignment, 'direction' | 'goal' | 'unit'>;

/** "từ 95 % trở lên" */
export function goalInWords({ direction, goal, unit }: Goal): string {
  if (goal === null) {
    return unit ? `theo ${unit}` : 'không đặt mức bằng số';
  }
  const amount = withUnit(goal, unit);
  return direction === 'AT_LEAST' ? `từ ${amount} trở lên` : `không quá ${amount}`;
}

export function withUnit(value: number, unit: string | null): string {
  const number = formatNumber(value);
  if (!unit) {
    return number;
  }
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}
