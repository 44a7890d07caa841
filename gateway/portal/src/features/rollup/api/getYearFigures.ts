import { answer, api } from '@/shared/api/client';
import type { components as Awards } from '@/shared/api/generated/awards';
import type { components as Registrations } from '@/shared/api/generated/registrations';
import type { components } from '@/shared/api/generated/reporting';

export type YearFigures = components['schemas']['YearFigures'];
export type UnitFigures = components['schemas']['UnitFigures'];
export type Figures = components['schemas']['Figures'];

export function getYearFigures(unit: string, year: number): Promise<YearFigures> {
  return answer(api.GET('/api/rollups/units/{unit}/years/{year}', { params: { path: { unit, year } } }));
}

/** The titles that one may register for in a year, with their names. */
export function listTitles(year: number): Promise<Registrations['schemas']['Title'][]> {
  return answer(api.GET('/api/movements/registrations/titles', { params: { query: { year } } }));
}

/** Titles and commendations as the law has them on a day, with their names. */
export function listAwards(on: string): Promise<Awards['schemas']['Award'][]> {
  return answer(api.GET('/api/awards/catalogue', { params: { query: { on } } }));
}
