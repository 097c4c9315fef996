import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { bundle } from './bundle.js';
import { rockspec } from './rockspec.js';
import { transpile } from './transpile.js';

/**
 * Writes what is published in Lua beside the contracts, which `npm run generate` writes: the engine, the run-time by hand,
 * the adapters and the rockspec. `--check` writes nothing, and fails if a file is stale.
 */

const here = resolve(import.meta.dirname, '..');
const project = resolve(here, '../..');
const output = join(project, 'generated/lua');
const platform = join(here, 'platform');

const ENTRIES = ['inspect/inspect', 'inspect/build-inspection', 'inspect/contracts/scoped-indexes', 'to-problem'];
/** What the bundle takes up, and no module of its own. */
const INLINED = 'engine-exports.lua';

/** The Lua files below a folder, by their path in it. */
function luaFiles(folder: string): [path: string, text: string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.lua') && path !== INLINED)
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

const engine = bundle(
  transpile(join(project, 'src'), ENTRIES, platform, join(here, 'build/helpers.d.ts')),
  join(here, 'runtime'),
);
const modules = new Map([
  ['engine.lua', engine],
  ...luaFiles(join(here, 'runtime')),
  ...luaFiles(join(here, 'adapters')),
]);
const contracts = luaFiles(join(output, 'error_envelopes/contracts')).map(([path]) => `contracts/${path}`);
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
const files = new Map([...modules].map(([path, text]) => [`error_envelopes/${path}`, text]));
files.set(`error-envelopes-${version}-1.rockspec`, rockspec(version, [...modules.keys(), ...contracts]));

const stale = [...files].filter(([path, text]) => {
  const file = join(output, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${relative(project, join(output, path))} is stale. Run: npm run lua`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), text);
  }
}
