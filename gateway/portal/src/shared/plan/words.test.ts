import { expect, it } from 'vitest';
import type { PlanSummary } from './types';
import { citationInWords, documentName, fieldName, linkInWords } from './words';

const phuCu: PlanSummary = {
  id: 'p1',
  unit: { id: 'D333', name: 'Huyện Phù Cừ', level: 'DISTRICT' },
  type: 'KE_HOACH',
  number: { sequence: 3, symbol: 'KH-UBND', text: '03/KH-UBND' },
  issuedOn: '2024-01-04',
  title: 'Công tác thi đua, khen thưởng năm 2024',
  state: 'ISSUED',
  linkState: 'NOT_NEEDED',
  openable: true,
};

it('names_the_parent_as_one_would_say_it', () => {
  expect(linkInWords('RESOLVED', [phuCu])).toBe('Đã nối với Kế hoạch 03/KH-UBND ngày 04/01/2024 của huyện Phù Cừ');
});

it('says_what_is_awaited_or_asked', () => {
  expect(linkInWords('PENDING')).toBe('Đang chờ văn bản cấp trên');
  expect(linkInWords('AMBIGUOUS')).toBe('Cần chọn văn bản cấp trên');
});

it('names_a_plan_without_number_by_its_kind', () => {
  expect(documentName({ type: 'CHI_THI', number: {} })).toBe('Chỉ thị');
});

it('says_a_citation_without_what_the_text_does_not_give', () => {
  expect(citationInWords({ type: 'LUAT', number: null, date: '2022-06-15', issuer: null, role: 'legal_basis' })).toBe(
    'Luật ngày 15/06/2022',
  );
});

it('names_a_law_that_bears_no_number_by_its_name', () => {
  const law = { type: 'LUAT', number: null, date: '2022-06-15', issuer: null, role: 'legal_basis' } as const;
  expect(citationInWords({ ...law, subject: 'Luật Thi đua, khen thưởng' })).toBe(
    'Luật Thi đua, khen thưởng ngày 15/06/2022',
  );
  expect(citationInWords({ ...law, subject: 'Tổ chức chính quyền địa phương' })).toBe(
    'Luật Tổ chức chính quyền địa phương ngày 15/06/2022',
  );
});

it('counts_the_places_of_a_list_from_one', () => {
  expect(fieldName('targets.3')).toBe('Chỉ tiêu 4');
  expect(fieldName('tasks[0].lead')).toBe('Nhiệm vụ 1');
  expect(fieldName('date')).toBe('Ngày văn bản');
});
