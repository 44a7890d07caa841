import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/movements';

export type DefinedSheet = components['schemas']['DefinedSheet'];
export type Sheet = components['schemas']['ScoringSheet'];
export type Flaw = components['schemas']['Flaw'];

export function listSheets(): Promise<DefinedSheet[]> {
  return answer(api.GET('/api/movements/sheets'));
}

export function getSheet(id: string): Promise<DefinedSheet> {
  return answer(api.GET('/api/movements/sheets/{id}', { params: { path: { id } } }));
}

export function checkSheet(body: Sheet): Promise<Flaw[]> {
  return answer(api.POST('/api/movements/sheets/flaws', { body }));
}

/** A new sheet without an id, else the next version of the one that was seen. */
export function keepSheet(body: Sheet, seen: DefinedSheet | null): Promise<DefinedSheet> {
  return seen === null
    ? answer(api.POST('/api/movements/sheets', { body }))
    : answer(
        api.PUT('/api/movements/sheets/{id}', {
          params: { path: { id: seen.id }, header: ifMatch(seen.version) },
          body,
        }),
      );
}
