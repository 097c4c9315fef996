import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { transpile } from './transpile.ts';

const here = resolve(import.meta.dirname, '..');
const source = resolve(here, '../../src');
const output = resolve(here, '../../generated/lua/error_envelopes');
const ENTRIES = ['inspect/inspect', 'to-problem', 'inspect/contracts/scoped-indexes', 'inspect/build-inspection'];

const transpiled = transpile(source, ENTRIES, join(here, 'platform'), join(here, 'build/helpers.d.ts'));
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'engine.lua'), bundle(transpiled, join(here, 'runtime')));
for (const name of readdirSync(join(here, 'runtime'))) {
  if (name !== 'engine-exports.lua') cpSync(join(here, 'runtime', name), join(output, name));
}
