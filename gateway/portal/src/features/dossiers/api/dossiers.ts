import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/dossiers';

type Schemas = components['schemas'];
export type Dossier = Schemas['Dossier'];
export type DossierRow = Schemas['DossierRow'];
export type DossierState = Schemas['DossierState'];
export type DossierAction = Schemas['DossierAction'];
export type DossierStep = Schemas['DossierStep'];
export type DossierAnswer = Schemas['DossierAnswers']['answers'][number];
export type MeritKind = Schemas['MeritKind'];
export type NomineeLine = Schemas['NomineeLine'];
export type Nominee = Schemas['Nominee'];
export type Proposal = Schemas['Proposal'];
export type ProposalLine = Proposal['dossiers'][number];
export type Quota = Proposal['quotas'][number];
export type ProposalList = Schemas['ProposalList'];
export type ProposalWish = Schemas['ProposalWish'];
export type NominationWindow = Schemas['NominationWindow'];
export type Attachment = Schemas['Attachment'];
export type FieldWords = Schemas['FieldWords'];
export type Verdict = Schemas['DossierVerdict'];
export type Whose = 'OWN' | 'WITH_US' | 'BELOW';

export type DossierQuery = { whose: Whose; year: number; state?: DossierState; page: number };

export const pageSize = 100;

export function listDossiers({ whose, year, state, page }: DossierQuery) {
  return answer(
    api.GET('/api/awards/dossiers', {
      params: { query: { whose, year, page, size: pageSize, ...(state ? { state: [state] } : {}) } },
    }),
  );
}

export function readNotices() {
  return answer(api.GET('/api/awards/dossiers/notices'));
}

export function listProposals(year: number): Promise<ProposalList> {
  return answer(api.GET('/api/awards/proposals', { params: { query: { year } } }));
}

export function beginProposal(wish: ProposalWish): Promise<Proposal> {
  return answer(api.POST('/api/awards/proposals', { body: wish }));
}

export function getProposal(id: string): Promise<Proposal> {
  return answer(api.GET('/api/awards/proposals/{id}', { params: { path: { id } } }));
}

export function countBases({ head, version }: Proposal, bases: Record<string, number>): Promise<Proposal> {
  return answer(
    api.PUT('/api/awards/proposals/{id}/bases', {
      params: { path: { id: head.id }, header: ifMatch(version) },
      body: { bases },
    }),
  );
}

export function fillNominees(id: string, lines: NomineeLine[]) {
  return answer(api.PUT('/api/awards/proposals/{id}/nominees', { params: { path: { id } }, body: { lines } }));
}

export function getDossier(id: string): Promise<Dossier> {
  return answer(api.GET('/api/awards/dossiers/{id}', { params: { path: { id } } }));
}

export function removeDossier({ id, version }: { id: string; version: number }): Promise<unknown> {
  return answer(api.DELETE('/api/awards/dossiers/{id}', { params: { path: { id }, header: ifMatch(version) } }));
}

export function stepDossier({ id, version }: { id: string; version: number }, step: DossierStep): Promise<Dossier> {
  return answer(
    api.POST('/api/awards/dossiers/{id}/steps', { params: { path: { id }, header: ifMatch(version) }, body: step }),
  );
}

export function stepDossiers(targets: { id: string; version: number }[], step: DossierStep) {
  return answer(api.POST('/api/awards/dossiers/steps', { body: { step, targets } }));
}

export function attachPaper({ id, version }: { id: string; version: number }, field: string, file: File) {
  return answer(
    api.POST('/api/awards/dossiers/{id}/papers', {
      params: { path: { id }, query: { field }, header: ifMatch(version) },
      ...upload(file),
    }),
  );
}

export function takePaper({ id, version }: { id: string; version: number }, file: string): Promise<Dossier> {
  return answer(
    api.DELETE('/api/awards/dossiers/{id}/papers/{file}', {
      params: { path: { id, file }, header: ifMatch(version) },
    }),
  );
}

export function attachCommonPaper(id: string, field: string, file: File): Promise<Proposal> {
  return answer(
    api.POST('/api/awards/proposals/{id}/papers', { params: { path: { id }, query: { field } }, ...upload(file) }),
  );
}

export function takeCommonPaper(id: string, file: string): Promise<Proposal> {
  return answer(api.DELETE('/api/awards/proposals/{id}/papers/{file}', { params: { path: { id, file } } }));
}

/** The contract calls the part a binary string; a browser sends the file itself. */
function upload(file: File) {
  const form = new FormData();
  form.append('file', file, file.name);
  return { body: { file: '' }, bodySerializer: () => form };
}
