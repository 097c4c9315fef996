import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const LUA = fileURLToPath(new URL('../../../generated/lua/error_envelopes/', import.meta.url));
const files = readdirSync(LUA, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.lua'));
const hasCompiler = spawnSync('sh', ['-c', 'command -v luac5.1']).status === 0;

/** What Lua 5.1, LuaJIT and 5.3 all have, and no host need forbid. */
const GLOBALS = [
  'assert',
  'error',
  'getmetatable',
  'ipairs',
  'math',
  'next',
  'pairs',
  'pcall',
  'require',
  'select',
].concat(
  ['setmetatable', 'string', 'table', 'tonumber', 'tostring', 'type', 'unpack', 'coroutine'],
  // The hosts' own, which only the adapters read.
  ['ngx', 'core', 'txn', 'kong'],
);

it.skipIf(!hasCompiler)('reads only the globals that every host has, and sets none (skipped without luac5.1)', () => {
  const used = new Set<string>();
  for (const file of files) {
    const { stdout } = spawnSync('luac5.1', ['-l', '-p', `${LUA}${file}`], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    for (const [, instruction, name] of stdout.matchAll(/(GETGLOBAL|SETGLOBAL)\s.*; (\S+)/g)) {
      if (instruction === 'SETGLOBAL') used.add(`${file} sets ${name}`);
      else if (!GLOBALS.includes(name as string)) used.add(`${file} reads ${name}`);
    }
  }
  expect([...used]).toEqual([]);
});

it('lists every module in the rockspec', () => {
  const [rockspec = ''] = readdirSync(`${LUA}..`).filter((name) => name.endsWith('.rockspec'));
  const text = readFileSync(`${LUA}../${rockspec}`, 'utf8');
  for (const file of files) expect(text).toContain(`"generated/lua/error_envelopes/${file}"`);
});
