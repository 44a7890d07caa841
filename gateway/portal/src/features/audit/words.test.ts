import { expect, test } from 'vitest';
import { breakOf, rolesOf } from './words';

test('a role that is not known yet is shown as it is, and none as the account', () => {
  expect(rolesOf({ roles: ['leader', 'unit-admin'] })).toBe('Lãnh đạo, Quản trị đơn vị');
  expect(rolesOf({ roles: ['auditor'] })).toBe('auditor');
  expect(rolesOf({ roles: [] })).toBe('Tài khoản');
});

test('why a chain is broken is said in words', () => {
  const check = { whole: false, entries: 2, from: null, until: null, hash: null, brokenNumber: 3 };
  expect(breakOf({ ...check, reason: 'CHANGED' })).toBe('nội dung đã bị sửa sau khi ghi');
  expect(breakOf({ ...check, whole: true, reason: null })).toBe('');
});
