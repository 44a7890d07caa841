import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));

/** What a folder may import from, beside itself and packages. */
const allowed: Record<string, readonly string[]> = {
  app: ['pages', 'shared'],
  pages: ['features', 'shared'],
  features: ['shared'],
  shared: [],
};

/** The imports of one file that its place does not allow. */
function forbidden(file: string, text: string): string[] {
  const [layer = '', feature = ''] = file.split('/');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'@\/([^']+)'/g)]
    .map(([, target = '']) => target)
    .filter((target) => {
      const [targetLayer = '', targetFeature = ''] = target.split('/');
      const own = targetLayer === layer && (layer !== 'features' || targetFeature === feature);
      return !own && !allowed[layer]?.includes(targetLayer);
    });
}

describe('the portals folders', () => {
  const files = (readdirSync(source, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !/generated|\.test\./.test(name) && name.includes(sep))
    .map((name) => relative(source, join(source, name)).replaceAll(sep, '/'));

  it('import_only_what_lies_below_them_and_features_never_import_each_other', () => {
    expect(files.length).toBeGreaterThan(50);
    const broken = files.flatMap((file) =>
      forbidden(file, readFileSync(join(source, file), 'utf8')).map((target) => `${file} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('are_told_when_they_do', () => {
    expect(forbidden('features/review/X.tsx', "import { A } from '@/features/rollup/A';")).toEqual([
      'features/rollup/A',
    ]);
    expect(forbidden('shared/ui/X.tsx', "import { A } from '@/app/A';")).toEqual(['app/A']);
    expect(forbidden('features/review/X.tsx', "const A = import('@/pages/A');")).toEqual(['pages/A']);
    expect(forbidden('features/review/X.tsx', "import { A } from '@/features/review/model/A';")).toEqual([]);
  });
});
