import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/movements';

export type Block = components['schemas']['Block'];
export type BlockSummary = components['schemas']['BlockSummary'];
export type BlockWish = components['schemas']['BlockWish'];
export type Candidate = components['schemas']['Candidate'];
export type DefinedSheet = components['schemas']['DefinedSheet'];

export function listBlocks(year: number): Promise<BlockSummary[]> {
  return answer(api.GET('/api/movements/blocks', { params: { query: { year } } }));
}

export function listCandidates(year: number): Promise<Candidate[]> {
  return answer(api.GET('/api/movements/blocks/candidates', { params: { query: { year } } }));
}

export function listSheets(): Promise<DefinedSheet[]> {
  return answer(api.GET('/api/movements/sheets'));
}

export function getBlock(id: string): Promise<Block> {
  return answer(api.GET('/api/movements/blocks/{id}', { params: { path: { id } } }));
}

/** A new block, or another wording of one in which nobody scores yet. */
export function keepBlock(body: BlockWish, seen: Block | null): Promise<Block> {
  return seen === null
    ? answer(api.POST('/api/movements/blocks', { body }))
    : answer(api.PUT('/api/movements/blocks/{id}', { ...params(seen), body }));
}

function params({ id, version }: Block) {
  return { params: { path: { id }, header: ifMatch(version) } };
}

export function dissolveBlock(block: Block, reason: string): Promise<Block> {
  return answer(api.POST('/api/movements/blocks/{id}/dissolution', { ...params(block), body: { reason } }));
}

export function openScoring(block: Block, sheetId: string, selfScoreBy: string): Promise<Block> {
  return answer(api.POST('/api/movements/blocks/{id}/scoring', { ...params(block), body: { sheetId, selfScoreBy } }));
}

export function recordVotes(block: Block, votes: { unitId: string; votes: number }[]): Promise<Block> {
  return answer(api.POST('/api/movements/blocks/{id}/votes', { ...params(block), body: { votes } }));
}

export function closeBlock(block: Block): Promise<Block> {
  return answer(api.POST('/api/movements/blocks/{id}/closing', params(block)));
}
