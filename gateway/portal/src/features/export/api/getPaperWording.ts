import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';

export type PaperWording = components['schemas']['PaperWording'];
export type PaperPlace = components['schemas']['PaperPlace'];

/** What the paper says otherwise than the wording that was imported, and than what was entered. */
export function getPaperWording(id: string): Promise<PaperWording> {
  return answer(api.GET('/api/plans/{id}/papers', { params: { path: { id } } }));
}
