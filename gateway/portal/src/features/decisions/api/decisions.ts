import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/decisions';

export type Decision = components['schemas']['Decision'];
export type DecisionDraft = components['schemas']['DecisionDraft'];
export type DecisionLine = components['schemas']['DecisionLine'];
export type DecisionRow = components['schemas']['DecisionRow'];
export type WaitingDossier = components['schemas']['WaitingDossier'];
export type Fund = components['schemas']['Fund'];
export type FundEntry = components['schemas']['FundEntryText'];
export type Ground = NonNullable<DecisionLine['revocation']>['ground'];
export type ReissueKind = components['schemas']['Reissue']['kind'];

const base = '/api/awards/decisions';

export function listDecisions(): Promise<DecisionRow[]> {
  return answer(api.GET(base));
}

export function listReceived(): Promise<DecisionRow[]> {
  return answer(api.GET('/api/awards/decisions/received'));
}

export function listBeforeSigner(): Promise<WaitingDossier[]> {
  return answer(api.GET('/api/awards/decisions/waiting'));
}

export function getDecision(id: string): Promise<Decision> {
  return answer(api.GET('/api/awards/decisions/{id}', { params: { path: { id } } }));
}

export function keepDraft(body: DecisionDraft, known?: Decision): Promise<Decision> {
  return known
    ? answer(
        api.PUT('/api/awards/decisions/{id}', {
          params: { path: { id: known.id }, header: ifMatch(known.version) },
          body,
        }),
      )
    : answer(api.POST(base, { body }));
}

export function discardDraft({ id }: Decision): Promise<unknown> {
  return answer(api.DELETE('/api/awards/decisions/{id}', { params: { path: { id } } }));
}

export function issueDecision({ id, version }: Decision, fundAccepted: boolean): Promise<Decision> {
  return answer(
    api.POST('/api/awards/decisions/{id}/issue', {
      params: { path: { id }, header: ifMatch(version) },
      body: { fundAccepted },
    }),
  );
}

function path({ id }: Decision) {
  return { params: { path: { id } } };
}

export function noteHandOver(
  decision: Decision,
  body: { dossierIds: string[]; on: string; place: string; receiver: string },
): Promise<Decision> {
  return answer(api.POST('/api/awards/decisions/{id}/hand-over', { ...path(decision), body }));
}

export function revokeAwards(
  decision: Decision,
  body: { dossierIds: string[]; number: string; date: string; ground: Ground; words: string },
): Promise<Decision> {
  return answer(api.POST('/api/awards/decisions/{id}/revocation', { ...path(decision), body }));
}

export function noteRecovery(
  decision: Decision,
  body: { dossierId: string; objectsReturned: string | null; moneyReturned: string | null },
): Promise<Decision> {
  return answer(api.POST('/api/awards/decisions/{id}/recovery', { ...path(decision), body }));
}

export function askReissue(
  decision: Decision,
  body: { dossierId: string; kind: ReissueKind; asked: string; reason: string },
): Promise<Decision> {
  return answer(api.POST('/api/awards/decisions/{id}/reissues', { ...path(decision), body }));
}

export function answerReissue(
  { id }: Decision,
  reissue: string,
  body: { dossierId: string; granted: boolean; note: string },
): Promise<Decision> {
  return answer(
    api.POST('/api/awards/decisions/{id}/reissues/{reissue}/answer', { params: { path: { id, reissue } }, body }),
  );
}

export function getFund(year: number): Promise<Fund> {
  return answer(api.GET('/api/awards/funds/{year}', { params: { path: { year } } }));
}

export function enterFund(year: number, body: FundEntry): Promise<Fund> {
  return answer(api.POST('/api/awards/funds/{year}/entries', { params: { path: { year } }, body }));
}

export type DecisionPaper = 'decision' | 'certificates' | 'list' | 'ceremony';

/** Where the browser fetches a paper. */
export function paperAddress(id: string, paper: DecisionPaper, format: 'docx' | 'pdf'): string {
  return `${base}/${encodeURIComponent(id)}/papers/${paper}?format=${format}`;
}
