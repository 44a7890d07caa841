import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/units';

export type Reorganisation = components['schemas']['Reorganisation'];
export type NewReorganisation = components['schemas']['NewReorganisation'];
export type Change = components['schemas']['Change'];
export type Question = components['schemas']['Question'];
export type QuestionPage = components['schemas']['QuestionPage'];
export type Forecast = components['schemas']['Forecast'];
export type ForecastRow = components['schemas']['ForecastRow'];
export type Fate = components['schemas']['Fate'];
export type BadLine = components['schemas']['BadLine'];
export type Refusal = components['schemas']['Refusal'];
export type UnitRow = components['schemas']['UnitRow'];

export function listReorganisations(): Promise<Reorganisation[]> {
  return answer(api.GET('/api/reorganisations'));
}

export function getReorganisation(id: string): Promise<Reorganisation> {
  return answer(api.GET('/api/reorganisations/{id}', { params: { path: { id } } }));
}

export function prepareReorganisation(body: NewReorganisation): Promise<Reorganisation> {
  return answer(api.POST('/api/reorganisations', { body }));
}

type Files = { title: string; legalBasis: string; effective: string; reform: File; official: File | null };

export function prepareFromFiles(wanted: Files): Promise<Reorganisation> {
  const form = new FormData();
  form.append('title', wanted.title);
  form.append('legalBasis', wanted.legalBasis);
  form.append('effective', wanted.effective);
  form.append('reform', wanted.reform, wanted.reform.name);
  if (wanted.official) {
    form.append('official', wanted.official, wanted.official.name);
  }
  const { title, legalBasis, effective } = wanted;
  return answer(
    // The contract calls the parts binary strings; a browser sends the files themselves.
    api.POST('/api/reorganisations/files', {
      body: { title, legalBasis, effective, reform: '' },
      bodySerializer: () => form,
    }),
  );
}

export function openQuestions(id: string, page: number, size: number): Promise<QuestionPage> {
  return answer(
    api.GET('/api/reorganisations/{id}/questions', { params: { path: { id }, query: { open: true, page, size } } }),
  );
}

export function answerQuestions(
  id: string,
  version: number,
  answers: Record<string, string[]>,
): Promise<Reorganisation> {
  return answer(
    api.PUT('/api/reorganisations/{id}/answers', {
      params: { path: { id }, header: ifMatch(version) },
      body: { answers },
    }),
  );
}

export function answerFromFile(id: string, file: File): Promise<Reorganisation> {
  const form = new FormData();
  form.append('file', file, file.name);
  return answer(
    api.POST('/api/reorganisations/{id}/answers/files', {
      params: { path: { id } },
      body: { file: '' },
      bodySerializer: () => form,
    }),
  );
}

export function getForecast(id: string, query: { fate?: Fate; page: number; size: number }): Promise<Forecast> {
  return answer(api.GET('/api/reorganisations/{id}/forecast', { params: { path: { id }, query } }));
}

export function carryOut(id: string, version: number): Promise<Reorganisation> {
  return answer(
    api.POST('/api/reorganisations/{id}/carrying-out', { params: { path: { id }, header: ifMatch(version) } }),
  );
}

export function findUnits(q: string, asOf: string): Promise<UnitRow[]> {
  return answer(api.GET('/api/units', { params: { query: { q, asOf } } }));
}

export function discard(id: string, version: number, reason: string): Promise<Reorganisation> {
  return answer(
    api.POST('/api/reorganisations/{id}/discarding', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason },
    }),
  );
}
