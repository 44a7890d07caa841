import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/open-data';

export type OpenDataChoice = components['schemas']['OpenDataChoice'];
export type OpenDataSet = components['schemas']['OpenDataSet'];
export type OpenDataPage = components['schemas']['OpenDataPage'];

export function getChoice(): Promise<OpenDataChoice> {
  return answer(api.GET('/api/statistics/open-data'));
}

export function openSet(version: number, set: string, fromYear: number): Promise<OpenDataChoice> {
  return answer(
    api.PUT('/api/statistics/open-data/{set}', {
      params: { path: { set }, header: ifMatch(version) },
      body: { fromYear },
    }),
  );
}

export function withdrawSet(version: number, set: string): Promise<OpenDataChoice> {
  return answer(api.DELETE('/api/statistics/open-data/{set}', { params: { path: { set }, header: ifMatch(version) } }));
}

export function getOpenDataPage(unit: string): Promise<OpenDataPage> {
  return answer(api.GET('/api/public/open-data/{unit}', { params: { path: { unit } } }));
}
