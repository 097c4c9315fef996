/**
 * Bundles the command line with its libraries: the package has no run-time dependency. The tools are files of their own
 * beside it, loaded when one runs. The contracts stay in the files that the package has anyway.
 */
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { licences } from './licences.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundled CommonJS packages load Node's modules by `require`. */
const BANNER = `#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/** Writes the executable, and beside it the licences of the bundled packages. */
export async function bundleCli(outdir: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  // Their names have hashes: those of an earlier bundle would stay.
  rmSync(join(outdir, 'cli'), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: 'scripts/bin/cli.ts' },
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    minify: true,
    keepNames: true,
    external: ['./generated/*', '@duckdb/node-api'],
    // Its CommonJS is a module that a bundler cannot read.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: BANNER },
    define: { ERROR_ENVELOPES_VERSION: JSON.stringify(version) },
    plugins: [withoutOtherLanguages],
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  });
  chmodSync(join(outdir, 'cli.js'), 0o755);
  writeFileSync(join(outdir, 'cli.js.LICENSES.txt'), licences(metafile, ROOT));
}

/** Prettier formats declarations only: its parsers of other languages are five times the size of all the rest. */
const withoutOtherLanguages: Plugin = {
  name: 'without-other-languages',
  setup({ onLoad }) {
    onLoad({ filter: /prettier\/plugins\/\w+\.m?js$/ }, ({ path }) =>
      /babel|estree/.test(path) ? undefined : { contents: 'export default {};' },
    );
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleCli(join(ROOT, 'dist'));
}
