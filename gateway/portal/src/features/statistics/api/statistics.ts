import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/statistics';

export type FormSummary = components['schemas']['FormSummary'];
export type FilledForm = components['schemas']['FilledForm'];
export type FormLine = components['schemas']['FormLine'];
export type CellShare = components['schemas']['CellShare'];

/** Which form of which unit and year. */
export type Chosen = { unit: string; year: number; number: string };

export function listForms(year: number): Promise<FormSummary[]> {
  return answer(api.GET('/api/statistics/years/{year}/forms', { params: { path: { year } } }));
}

export function getFilledForm(chosen: Chosen): Promise<FilledForm> {
  return answer(api.GET('/api/statistics/units/{unit}/years/{year}/forms/{number}', { params: { path: chosen } }));
}

export function listCellShares(chosen: Chosen, row: string, column: string): Promise<CellShare[]> {
  return answer(
    api.GET('/api/statistics/units/{unit}/years/{year}/forms/{number}/cell', {
      params: { path: chosen, query: { row, column } },
    }),
  );
}

/** Where the workbook is. */
export function workbookAddress({ unit, year, number }: Chosen): string {
  return `/api/statistics/units/${encodeURIComponent(unit)}/years/${year}/forms/${number}/workbook`;
}

export function paperAddress({ unit, year, number }: Chosen): string {
  return `/api/statistics/units/${encodeURIComponent(unit)}/years/${year}/forms/${number}/paper`;
}
