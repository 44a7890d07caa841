import { answer, api, ifMatch } from '@/shared/api/client';

export async function discardDraft(id: string, version: number): Promise<void> {
  await answer(api.DELETE('/api/plans/{id}', { params: { path: { id }, header: ifMatch(version) } }));
}
