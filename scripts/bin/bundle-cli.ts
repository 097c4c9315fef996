/**
 * Bundles the command line with its libraries into one file: the package has no run-time dependency. The contracts stay in
 * the files that the package has anyway.
 */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundled CommonJS packages load Node's modules by `require`. */
const BANNER = `#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/** Writes the executable, and beside it the licences of the bundled packages. */
export async function bundleCli(outfile: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    external: ['./generated/*'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: BANNER },
    define: { ERROR_ENVELOPES_VERSION: JSON.stringify(version) },
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
  writeFileSync(`${outfile}.LICENSES.txt`, licences(metafile));
}

/** The licence files of the bundled packages, by name: their terms require that the text is distributed. */
function licences(metafile: Metafile): string {
  const folders = new Set<string>();
  for (const input of Object.keys(metafile.inputs)) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().map(licenceOf).join('\n\n');
}

function licenceOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = ['LICENSE', 'LICENSE.md', 'license', 'license.md', 'LICENSE.txt', 'LICENSE-MIT.txt'].find((candidate) =>
    existsSync(join(ROOT, folder, candidate)),
  );
  if (file === undefined)
    throw new Error(`Found no licence file in ${name}: the bundle must include one for each package.`);
  return `== ${name} ${version} ==\n\n${readFileSync(join(ROOT, folder, file), 'utf8').trim()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleCli(join(ROOT, 'dist', 'cli.js'));
}
