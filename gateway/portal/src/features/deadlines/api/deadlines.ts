import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/deadlines';

export type Due = components['schemas']['Due'];
export type DueList = components['schemas']['DueList'];
export type CalendarLink = components['schemas']['CalendarLink'];

export const calendarFile = '/api/deadlines/calendar';

export function listDeadlines(): Promise<DueList> {
  return answer(api.GET('/api/deadlines', {}));
}

export function getLink(): Promise<CalendarLink> {
  return answer(api.GET('/api/deadlines/link', {}));
}

export function renewLink(): Promise<CalendarLink> {
  return answer(api.POST('/api/deadlines/link', {}));
}

export function revokeLink(): Promise<unknown> {
  return answer(api.DELETE('/api/deadlines/link', {}));
}
