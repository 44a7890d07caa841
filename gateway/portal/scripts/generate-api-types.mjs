// Turns the REST contracts into TypeScript types, so that a portal that no longer fits its contract does not compile.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';

const contracts = new URL('../../../contracts/openapi/', import.meta.url);
const generated = new URL('../src/shared/api/generated/', import.meta.url);

await mkdir(generated, { recursive: true });
for (const name of [
  'gateway',
  'honours',
  'audit',
  'awards',
  'movements',
  'complaints',
  'councils',
  'deadlines',
  'covenants',
  'decisions',
  'dossiers',
  'examples',
  'open-data',
  'plans',
  'answers',
  'progress',
  'statistics',
  'registrations',
  'reporting',
  'reports',
  'subjects',
  'units',
]) {
  const source = astToString(await openapiTypescript(new URL(`${name}.yaml`, contracts)));
  const target = new URL(`${name}.ts`, generated);
  const before = await readFile(target, 'utf8').catch(() => null);
  if (before !== source) {
    await writeFile(target, source);
  }
}
