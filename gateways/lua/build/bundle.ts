import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as tstl from 'typescript-to-lua';
import { loadInlineLualibFeatures } from 'typescript-to-lua/dist/LuaLib.js';
import type { Transpiled } from './transpile.js';

/** What of the helpers comes from which module of the run-time. */
const HELPERS = {
  javascript: [
    'NULL',
    'addAll',
    'defined',
    'without',
    'textOf',
    'trim',
    'trimOrNil',
    'trimEnd',
    'lowerCase',
    'lowerCaseOrNil',
    'lastIndexOf',
  ],
  regex: [
    'regex',
    'anyOf',
    'inTurn',
    'literal',
    'byteIn',
    'bytesIn',
    'repeated',
    'capture',
    'ahead',
    'atStart',
    'atEnd',
  ],
} as const;

/** Functions of typescript-to-lua's library whose results differ from JavaScript's, and what stands in for them. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['ArraySort', 'sorted'],
  ['InstanceOf', 'isInstance'],
  ['Number', 'numberOf'],
  ['NumberIsInteger', 'isInteger'],
]);

/** The engine as one Lua module: what the translated code needs, then each module as a function that is called at once. */
export function bundle({ modules, features }: Transpiled, runtime: string): string {
  const own = [...features].filter((feature) => !REPLACED.has(feature));
  const library = loadInlineLualibFeatures(own, tstl.LuaTarget.Universal, HOST);
  return [
    '--- Generated from src/ by gateways/lua: the reading rules.',
    ...Object.entries(HELPERS).flatMap(([module, names]) => [
      `local ${module === 'regex' ? 'matchers' : module} = require("error_envelopes.${module}")`,
      ...names.map((name) => `local ${name} = ${module === 'regex' ? 'matchers' : module}.${name}`),
    ]),
    ...[...REPLACED].map(([feature, name]) => `local __TS__${feature} = javascript.${name}`),
    library,
    'local modules = {}',
    ...modules.map(({ path, code }) => `modules["${path}"] = (function()\n${code.trim()}\nend)()`),
    readFileSync(join(runtime, 'engine-exports.lua'), 'utf8').trim(),
    '',
  ].join('\n');
}

const HOST: tstl.EmitHost = { ...ts.sys, getCurrentDirectory: () => '/', writeFile: () => {} };
