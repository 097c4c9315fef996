/**
 * Bundles the engine of the playground with its libraries for browsers, as one module that `website/playground/` imports:
 * a site of one's own contracts is then built from the package alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licences } from './licences.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the module, and beside it the licences of the bundled packages. */
export async function bundlePlayground(outdir: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { playground: 'src/playground/index.ts' },
    outdir,
    bundle: true,
    minify: true,
    // Its CommonJS is a module that a bundler cannot read.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(outdir, 'playground.js.LICENSES.txt'), licences(metafile, ROOT));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundlePlayground(join(ROOT, 'dist'));
}
