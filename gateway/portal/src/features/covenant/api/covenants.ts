import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/covenants';
import type { components as movements } from '@/shared/api/generated/movements';

export type Covenant = components['schemas']['Covenant'];
export type CovenantText = components['schemas']['CovenantText'];
export type MovementSummary = movements['schemas']['MovementSummary'];

export function getCovenant(block: string): Promise<Covenant> {
  return answer(api.GET('/api/movements/blocks/{block}/covenant', { params: { path: { block } } }));
}

export function proposeCovenant(block: string, movement: string): Promise<CovenantText> {
  const query = movement === '' ? {} : { movement };
  return answer(api.GET('/api/movements/blocks/{block}/covenant/proposal', { params: { path: { block }, query } }));
}

function params({ blockId, version }: Covenant) {
  return { params: { path: { block: blockId }, header: ifMatch(version) } };
}

export function writeCovenant(seen: Covenant, body: CovenantText): Promise<Covenant> {
  return answer(api.PUT('/api/movements/blocks/{block}/covenant', { ...params(seen), body }));
}

export function signCovenant(seen: Covenant, post: string, signedOn: string): Promise<Covenant> {
  return answer(
    api.POST('/api/movements/blocks/{block}/covenant/signatures', {
      params: { path: { block: seen.blockId } },
      body: { wording: seen.wording, post, signedOn },
    }),
  );
}

export function withdrawCovenant(seen: Covenant, reason: string): Promise<Covenant> {
  return answer(api.POST('/api/movements/blocks/{block}/covenant/withdrawal', { ...params(seen), body: { reason } }));
}

/** Where the browser fetches the paper. */
export function paperAddress(block: string, format: 'docx' | 'pdf', edition?: number): string {
  const paper = `/api/movements/blocks/${encodeURIComponent(block)}/covenant/paper`;
  const address = format === 'pdf' ? `${paper}/pdf` : paper;
  return edition === undefined ? address : `${address}?edition=${edition}`;
}

export function listMovements(year: number): Promise<MovementSummary[]> {
  return answer(api.GET('/api/movements', { params: { query: { year } } }));
}
