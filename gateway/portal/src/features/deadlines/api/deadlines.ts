import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/deadlines';

export type Due = components['schemas']['Due'];
export type DueList = components['schemas']['DueList'];
export type LateBelowList = components['schemas']['LateBelowList'];
export type Mailbox = components['schemas']['Mailbox'];
export type CalendarLink = components['schemas']['CalendarLink'];

export const calendarFile = '/api/deadlines/calendar';

export function listDeadlines(): Promise<DueList> {
  return answer(api.GET('/api/deadlines', {}));
}

export function listLateBelow(): Promise<LateBelowList> {
  return answer(api.GET('/api/deadlines/below', {}));
}

export function getMailbox(): Promise<Mailbox> {
  return answer(api.GET('/api/deadlines/mailbox', {}));
}

/** A blank address ends the mails. */
export function setMailbox(address: string): Promise<Mailbox> {
  return answer(api.PUT('/api/deadlines/mailbox', { body: { address } }));
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
