import { answer, api } from '@/shared/api/client';
import type { components, operations } from '@/shared/api/generated/audit';

export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditKind = components['schemas']['AuditKind'];
export type AuditPage = components['schemas']['AuditPage'];
export type AuditHead = components['schemas']['AuditHead'];
export type AuditCheck = components['schemas']['AuditCheck'];
export type AuditFilter = NonNullable<operations['readAudit']['parameters']['query']>;

export const auditFile = '/api/audit/export';

export function readAudit(query: AuditFilter): Promise<AuditPage> {
  return answer(api.GET('/api/audit', { params: { query } }));
}

export function readHead(): Promise<AuditHead> {
  return answer(api.GET('/api/audit/head', {}));
}

export function verifyAudit(): Promise<AuditCheck> {
  return answer(api.GET('/api/audit/verification', {}));
}
