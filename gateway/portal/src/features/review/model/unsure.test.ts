import { expect, it } from 'vitest';
import type { PlanContent } from '@/shared/plan/types';
import { confirming, stillAsked, stillUnsure } from './unsure';

it('asks_only_for_what_nobody_has_looked_at', () => {
  expect(stillUnsure({ uncertain: ['date', 'kind'] }, { confirmed: ['kind', 'title'] })).toEqual(['date']);
});

it('confirms_once_and_only_what_was_uncertain', () => {
  const content = { confirmed: ['kind'] } as PlanContent;
  expect(confirming(content, 'date', ['date', 'kind']).confirmed).toEqual(['kind', 'date']);
  expect(confirming(content, 'kind', ['date', 'kind'])).toBe(content);
  expect(confirming(content, 'title', ['date', 'kind'])).toBe(content);
});

it('does_not_ask_for_what_issuing_itself_decides', () => {
  expect(stillAsked(['date', 'number', 'issuer'], 'REGISTER')).toEqual(['issuer']);
  expect(stillAsked(['date', 'number', 'issuer'], 'DOCUMENT')).toEqual(['number', 'issuer']);
});
