import { expect, it } from 'vitest';
import { csrfToken } from './csrf';

it('finds_the_token_among_the_cookies', () => {
  expect(csrfToken('a=1; XSRF-TOKEN=x%2Dy; b=2')).toBe('x-y');
  expect(csrfToken('a=1; NOT-XSRF-TOKEN=z')).toBeNull();
});
