import { answer, api, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/reports';

export type AllReports = components['schemas']['AllReports'];
export type Report = components['schemas']['Report'];
export type Consolidated = components['schemas']['Consolidated'];
export type Options = components['schemas']['Options'];
export type Ask = components['schemas']['Ask'];
export type Words = components['schemas']['Words'];
export type DueReports = components['schemas']['DueReports'];
export type Owed = components['schemas']['Owed'];
export type ReportKind = components['schemas']['ReportKind'];
export type ReportState = components['schemas']['ReportState'];

export function listReports(): Promise<AllReports> {
  return answer(api.GET('/api/reports'));
}

/** What is still to be sent, and what units below owe. */
export function listDueReports(): Promise<DueReports> {
  return answer(api.GET('/api/reports/due'));
}

export function getOptions(): Promise<Options> {
  return answer(api.GET('/api/reports/options'));
}

export function askReports(body: Ask): Promise<Consolidated> {
  return answer(api.POST('/api/reports/requests', { body }));
}

function own(seen: Report) {
  return { params: { path: { request: seen.requestId }, header: ifMatch(seen.version) } };
}

export function getOwnReport(request: string): Promise<Report> {
  return answer(api.GET('/api/reports/own/{request}', { params: { path: { request } } }));
}

export function takeFigures(seen: Report): Promise<Report> {
  return answer(api.POST('/api/reports/own/{request}/figures', own(seen)));
}

export function writeOwnReport(seen: Report, body: Words): Promise<Report> {
  return answer(api.PUT('/api/reports/own/{request}', { ...own(seen), body }));
}

export function sendReport(seen: Report): Promise<Report> {
  return answer(api.POST('/api/reports/own/{request}/sending', own(seen)));
}

export function getConsolidated(id: string): Promise<Consolidated> {
  return answer(api.GET('/api/reports/requests/{id}', { params: { path: { id } } }));
}

function asked(seen: Consolidated) {
  return { params: { path: { id: seen.id }, header: ifMatch(seen.version) } };
}

export function writeConsolidated(seen: Consolidated, body: Words): Promise<Consolidated> {
  return answer(api.PUT('/api/reports/requests/{id}', { ...asked(seen), body }));
}

export function lockReports(seen: Consolidated): Promise<Consolidated> {
  return answer(api.POST('/api/reports/requests/{id}/lock', asked(seen)));
}

export type Leave = { unitId: string; until: string; reason: string };

export function openReport(seen: Consolidated, body: Leave): Promise<Consolidated> {
  return answer(api.POST('/api/reports/requests/{id}/leaves', { ...asked(seen), body }));
}

export function getReportBelow(id: string, unit: string): Promise<Report> {
  return answer(api.GET('/api/reports/requests/{id}/units/{unit}', { params: { path: { id, unit } } }));
}

function below(seen: Report) {
  return { params: { path: { id: seen.requestId, unit: seen.unitId }, header: ifMatch(seen.version) } };
}

export function receiveReport(seen: Report): Promise<Report> {
  return answer(api.POST('/api/reports/requests/{id}/units/{unit}/receipt', below(seen)));
}

export function returnReport(seen: Report, remarks: { section: string; words: string }[]): Promise<Report> {
  return answer(api.POST('/api/reports/requests/{id}/units/{unit}/return', { ...below(seen), body: { remarks } }));
}
