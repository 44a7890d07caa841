import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/gateway';

export type Session = components['schemas']['Session'];
export type Role = Session['roles'][number];

export function getSession(): Promise<Session> {
  return answer(api.GET('/api/session'));
}
