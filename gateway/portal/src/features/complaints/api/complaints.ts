import { answer, api } from '@/shared/api/client';
import type { components } from '@/shared/api/generated/complaints';

export type Complaint = components['schemas']['Complaint'];
export type ComplaintReceipt = components['schemas']['ComplaintReceipt'];

export function listComplaints(): Promise<Complaint[]> {
  return answer(api.GET('/api/awards/complaints'));
}

export function receiveComplaint(body: ComplaintReceipt): Promise<Complaint> {
  return answer(api.POST('/api/awards/complaints', { body }));
}

function path({ id }: Complaint) {
  return { params: { path: { id } } };
}

export function takeComplaint(complaint: Complaint): Promise<Complaint> {
  return answer(api.POST('/api/awards/complaints/{id}/taking', path(complaint)));
}

export function acceptComplaint(complaint: Complaint): Promise<Complaint> {
  return answer(api.POST('/api/awards/complaints/{id}/acceptance', path(complaint)));
}

export function rejectComplaint(complaint: Complaint, words: string): Promise<Complaint> {
  return answer(api.POST('/api/awards/complaints/{id}/rejection', { ...path(complaint), body: { words } }));
}

export function settleComplaint(complaint: Complaint, upheld: boolean, words: string): Promise<Complaint> {
  return answer(api.POST('/api/awards/complaints/{id}/settlement', { ...path(complaint), body: { upheld, words } }));
}

export function readParty(complaint: Complaint): Promise<{ name: string; contact: string }> {
  return answer(api.POST('/api/awards/complaints/{id}/party-reading', path(complaint)));
}
