import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/plans';
import type { Plan } from '@/shared/plan/types';

export type Batch = components['schemas']['Batch'];
export type BatchFile = components['schemas']['BatchFile'];
export type BatchFilePage = components['schemas']['BatchFilePage'];
export type FileFate = components['schemas']['FileFate'];

const bytes = { 'Content-Type': 'application/octet-stream' };

export function listBatches(): Promise<Batch[]> {
  return answer(api.GET('/api/plans/batches'));
}

export function beginBatch(name: string): Promise<Batch> {
  return answer(api.POST('/api/plans/batches', { body: { name } }));
}

export function getBatch(id: string): Promise<Batch> {
  return answer(api.GET('/api/plans/batches/{id}', { params: { path: { id } } }));
}

export type FilesWanted = { asking?: boolean; page: number; size: number };

export function getFiles(id: string, query: FilesWanted): Promise<BatchFilePage> {
  return answer(api.GET('/api/plans/batches/{id}/files', { params: { path: { id }, query } }));
}

/** One file; the same path again gives the same answer. */
export function sendFile(id: string, path: string, file: File): Promise<BatchFile> {
  return answer(
    api.PUT('/api/plans/batches/{id}/files', {
      params: { path: { id }, query: { path } },
      body: '',
      bodySerializer: () => file,
      headers: bytes,
    }),
  );
}

/** A .zip, which is read from now on, whether anybody watches or not. */
export function sendArchive(id: string, file: File): Promise<Batch> {
  return answer(
    api.PUT('/api/plans/batches/{id}/archive', {
      params: { path: { id }, query: { name: file.name } },
      body: '',
      bodySerializer: () => file,
      headers: bytes,
    }),
  );
}

export function answerFile(id: string, file: string, given: 'DRAFT' | 'DROP'): Promise<BatchFile> {
  return answer(
    api.POST('/api/plans/batches/{id}/files/{file}/answer', {
      params: { path: { id, file } },
      body: { answer: given },
    }),
  );
}

export function confirmFile(id: string, file: string, version: number, fields: string[]): Promise<BatchFile> {
  return answer(
    api.POST('/api/plans/batches/{id}/files/{file}/confirmation', {
      params: { path: { id, file }, header: ifMatch(version) },
      body: { fields },
    }),
  );
}

export function recordBatch(id: string): Promise<Batch> {
  return answer(api.POST('/api/plans/batches/{id}/recording', { params: { path: { id } } }));
}

/** Which document of a superior a draft implements; {@code null} for none. */
export function answerParent(plan: Plan, parent: string | null): Promise<Plan> {
  return answer(
    api.PUT('/api/plans/{id}/parent', {
      params: { path: { id: plan.id }, header: ifMatch(plan.version) },
      body: { planId: parent },
    }),
  );
}
