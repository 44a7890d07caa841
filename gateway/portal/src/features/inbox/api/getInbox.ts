import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';

export type InboxItem = components['schemas']['InboxItem'];

export function getInbox(): Promise<InboxItem[]> {
  return answer(api.GET('/api/plans/inbox'));
}
