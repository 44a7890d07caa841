import { expect, it } from 'vitest';
import { masked } from './csrf';

it('masks_the_token_so_that_the_server_finds_it_again', () => {
  const sent = masked('a-token', (bytes) => bytes.fill(7));
  const bytes = Uint8Array.from(atob(sent.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const half = bytes.length / 2;
  const token = bytes.slice(half).map((byte, index) => byte ^ (bytes[index] ?? 0));
  expect(new TextDecoder().decode(token)).toBe('a-token');
});
