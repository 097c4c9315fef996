import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import all from '../../generated/all.js';
import { createInspector, type Inspection } from '../../src/index.js';
import { nextCode } from '../../src/playground/next-code.js';
import { PROJECT, temporaryFolder, writeFiles } from '../support/folders.js';
import { tsc } from '../types/tsc.js';

const inspect = createInspector(all);
const shipped = (id: string) => `error-envelopes/${id}`;
const own = (id: string) => `./generated/contracts/${id}.js`;
const json = (status: number, body: unknown, headers = {}) => ({ status, headers, body: JSON.stringify(body) });
const slow = json(429, { error_code: 'RATE_LIMITED', detail: 'x', category: 'transient', retry_after_seconds: 7 });
const tool = { body: { jsonrpc: '2.0', id: 1, error: { code: -32003, message: 'x' } } };
const challenge = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };
const renewal = { ...inspect({ status: 400 }).retry, when: 'after-remedy', retryable: true, remedy: 'renew-session' };

const subjects: Record<string, { inspection: Inspection; sender: string; moduleOf?: typeof own }> = {
  'a wait': { inspection: inspect(slow, { vendor: 'codens' }), sender: 'codens' },
  'a long wait': { inspection: inspect({ status: 503, headers: { 'Retry-After': '3600' } }), sender: '' },
  'a back-off': { inspection: inspect({ status: 503 }), sender: '' },
  'a login': { inspection: inspect({ status: 401, headers: challenge }), sender: '' },
  'a payment': { inspection: inspect({ status: 402 }), sender: 'jobko' },
  'no repeat': { inspection: inspect(json(404, { code: 'x' })), sender: '' },
  'several candidates': { inspection: inspect({ body: '{"error_code":"RATE_LIMITED"}' }), sender: '' },
  'a tool of MCP': { inspection: inspect(tool, { vendor: 'f2d', surface: 'mcp' }), sender: 'f2d' },
  'a tool result': { inspection: inspect({ body: { result: { isError: true, content: [] } } }), sender: '' },
  'a session': { inspection: { ...inspect({ status: 400 }), retry: renewal } as Inspection, sender: '' },
  'a session of MCP': {
    inspection: { ...inspect(tool, { surface: 'mcp' }), retry: renewal } as Inspection,
    sender: 'f2d',
  },
  'a contract of one’s own': {
    inspection: inspect(slow, { vendor: 'codens' }),
    sender: 'codens',
    moduleOf: own,
  },
};
const codes = Object.entries(subjects).map(([name, subject]) => ({
  name,
  code: nextCode({ moduleOf: shipped, ...subject }) ?? '',
}));

let report = '';
let files: string[] = [];
beforeAll(async () => {
  const folder = await temporaryFolder();
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
  symlinkSync(path.join(PROJECT, 'generated'), path.join(folder, 'generated'));
  files = codes.map((_, at) => `code-${at}.ts`);
  await writeFiles(folder, {
    'package.json': { type: 'module' },
    'tsconfig.json': {
      extends: path.join(PROJECT, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true, skipLibCheck: true, types: [], paths: sourcePaths() },
      include: ['code-*.ts', 'wrong.ts'],
    },
    'wrong.ts':
      "import { createInspector } from 'error-envelopes';\nexport const wrong: string = createInspector([]);\n",
    ...Object.fromEntries(codes.map(({ code }, at) => [`code-${at}.ts`, `${code}export {};\n`])),
  });
  report = tsc(folder);
});

/** Each path of the package, as the sources that it is built from. */
function sourcePaths(): Record<string, string[]> {
  const { exports } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  const entries = Object.entries(exports).flatMap(([name, { types }]) => {
    if (types === undefined) return [];
    const source = types.replace(/^\.\/dist\/(.*)\.d\.ts$/, './src/$1.ts');
    return [[`error-envelopes${name.slice(1)}`, [path.join(PROJECT, source)]] satisfies [string, string[]]];
  });
  return Object.fromEntries(entries);
}

test('finds an error in code that does not compile', () => {
  expect(report).toMatch(/wrong\.ts\(2,14\): error TS2322/);
});

test.each(codes)('writes code that compiles for $name', ({ name, code }) => {
  const file = files[codes.findIndex((other) => other.name === name)];
  expect(code).not.toBe('');
  expect(report.split('\n').filter((line) => line.includes(`${file}(`))).toEqual([]);
});

test.each([
  ['a wait', "import codensContract from 'error-envelopes/codens';"],
  ['a wait', 'waits the 7 s that the response gives'],
  ['a long wait', 'maxWait: 3_600_000'],
  ['a back-off', 'waits at random'],
  ['a login', 'return { authorization: `Bearer '],
  ['a payment', "decision.reason === 'needs-remedy'"],
  ['no repeat', "decision.reason === 'never'"],
  ['several candidates', "import all from 'error-envelopes/all';"],
  ['a tool of MCP', 'retry.callTool('],
  ['a session', "'renew-session': async () => {"],
  ['a contract of one’s own', "from './generated/contracts/codens.js'"],
])('says for %s: %s', (name, line) => {
  expect(codes.find((code) => code.name === name)?.code).toContain(line);
});

test('writes no code for a success', () => {
  expect(nextCode({ inspection: inspect({ status: 200, body: '{}' }), sender: '', moduleOf: shipped })).toBeNull();
});
