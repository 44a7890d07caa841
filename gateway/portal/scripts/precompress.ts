import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Leaves a .br and a .gz beside every larger file, once, so that the gateway does not compress at each request. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'thidua-precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.build.outDir, config.build.assetsDir);
    },
    async closeBundle() {
      for (const name of await readdir(folder)) {
        if (!/\.(js|css)$/.test(name)) {
          continue;
        }
        const path = join(folder, name);
        const plain = await readFile(path);
        if (plain.length < 2048) {
          continue;
        }
        const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
        await writeFile(`${path}.br`, await promisify(brotliCompress)(plain, { params }));
        await writeFile(`${path}.gz`, await promisify(gzip)(plain, { level: 9 }));
      }
    },
  };
}
