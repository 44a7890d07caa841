import { answer, api } from '@/shared/api/client';
import type { Register } from './getRegisters';

export type Reservation = { symbol: string; from: number; to: number; on: string; paper: string };

export function reserveNumbers(reservation: Reservation): Promise<Register> {
  return answer(api.POST('/api/plans/registers/reservations', { body: reservation }));
}
