import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/councils';

export type Council = components['schemas']['Council'];
export type CouncilText = components['schemas']['CouncilText'];
export type CouncilMember = components['schemas']['CouncilMember'];
export type Session = components['schemas']['Session'];
export type SessionOutline = components['schemas']['SessionOutline'];
export type AgendaItem = components['schemas']['AgendaItem'];
export type Recusal = components['schemas']['Recusal'];
export type WrittenOpinion = components['schemas']['WrittenOpinion'];
export type PaperCount = components['schemas']['PaperCount'];
export type SessionRow = components['schemas']['SessionRow'];
export type Choice = components['schemas']['BallotChoice']['choice'];

export function listCouncils(): Promise<Council[]> {
  return answer(api.GET('/api/awards/councils'));
}

export function keepCouncil(text: CouncilText, known?: Council): Promise<Council> {
  return known
    ? answer(
        api.PUT('/api/awards/councils/{id}', {
          params: { path: { id: known.id }, header: ifMatch(known.version) },
          body: text,
        }),
      )
    : answer(api.POST('/api/awards/councils', { body: text }));
}

export function listSessions(): Promise<SessionRow[]> {
  return answer(api.GET('/api/awards/sessions'));
}

export function getSession(id: string): Promise<Session> {
  return answer(api.GET('/api/awards/sessions/{id}', { params: { path: { id } } }));
}

export function listWaiting(session: string): Promise<AgendaItem[]> {
  return answer(api.GET('/api/awards/sessions/waiting', { params: { query: { session } } }));
}

export function conveneSession(councilId: string, outline: SessionOutline): Promise<Session> {
  return answer(api.POST('/api/awards/sessions', { body: { councilId, outline } }));
}

function seen({ id, version }: Session) {
  return { path: { id }, header: ifMatch(version) };
}

export function prepareSession(session: Session, outline: SessionOutline, dossierIds: string[]): Promise<Session> {
  return answer(api.PUT('/api/awards/sessions/{id}', { params: seen(session), body: { outline, dossierIds } }));
}

export function noteAttendance(session: Session, memberIds: string[]): Promise<Session> {
  return answer(api.PUT('/api/awards/sessions/{id}/attendance', { params: seen(session), body: { memberIds } }));
}

export function sayRecusal({ id }: Session, body: Recusal): Promise<Session> {
  return answer(api.PUT('/api/awards/sessions/{id}/recusals', { params: { path: { id } }, body }));
}

export function openVote({ id }: Session): Promise<Session> {
  return answer(api.POST('/api/awards/sessions/{id}/opening', { params: { path: { id } } }));
}

export function closeVote({ id }: Session): Promise<Session> {
  return answer(api.POST('/api/awards/sessions/{id}/closing', { params: { path: { id } } }));
}

export type Receipt = { session: Session; codes: { dossierId: string; code: string }[] };

export function castBallot({ id }: Session, choices: { dossierId: string; choice: Choice }[]): Promise<Receipt> {
  return answer(api.POST('/api/awards/sessions/{id}/ballot', { params: { path: { id } }, body: { choices } }));
}

export function enterOpinion({ id }: Session, body: WrittenOpinion): Promise<Session> {
  return answer(api.POST('/api/awards/sessions/{id}/opinions', { params: { path: { id } }, body }));
}

export function enterCounts({ id }: Session, counts: PaperCount[]): Promise<Session> {
  return answer(api.PUT('/api/awards/sessions/{id}/counts', { params: { path: { id } }, body: { counts } }));
}

/** Where the browser fetches a paper. */
export function paperAddress(id: string, paper: 'minutes' | 'submission'): string {
  return `/api/awards/sessions/${encodeURIComponent(id)}/papers/${paper}`;
}
