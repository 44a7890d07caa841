import { answer, api } from '@/shared/api/client';
import type { Register } from './getRegisters';

export function releaseNumber(year: number, symbol: string, sequence: number): Promise<Register> {
  return answer(api.DELETE('/api/plans/registers/reservations', { params: { query: { year, symbol, sequence } } }));
}
