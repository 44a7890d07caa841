import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { largestArchive } from './largestArchive';

test('the page refuses what the gateway would refuse, with a sentence of its own', () => {
  const settings = readFileSync('../src/main/resources/application.yml', 'utf8');
  const megabytes = Number(/largest-upload: (\d+)MB/.exec(settings)?.[1]);

  expect(largestArchive).toBe((megabytes - 1) * 1024 * 1024);
});
