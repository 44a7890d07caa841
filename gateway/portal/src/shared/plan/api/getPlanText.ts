import { answer, api } from '@/shared/api/client';

/** The text that was read from the document; evidence positions count its code points. */
export async function getPlanText(id: string): Promise<string> {
  return (await answer(api.GET('/api/plans/{id}/text', { params: { path: { id } } }))).text;
}
