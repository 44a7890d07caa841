import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';
import type { PlanContent } from '@/shared/plan/types';

export type Findings = components['schemas']['Findings'];
export type NoticedFinding = Findings['items'][number];

/** What is noticed in a content as it stands on the page; nothing is stored. */
export function checkContent(id: string, content: PlanContent, signal: AbortSignal): Promise<Findings> {
  return answer(api.POST('/api/plans/{id}/findings', { params: { path: { id } }, body: content, signal }));
}
