import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';

export type Register = components['schemas']['Register'];

export function getRegisters(year: number): Promise<Register[]> {
  return answer(api.GET('/api/plans/registers', { params: { query: { year } } }));
}
