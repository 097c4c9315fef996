import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from '../support/consumer.js';
import { importsOf, JAVASCRIPT, loadsOf, TYPESCRIPT } from '../support/consumer-sources.js';

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked();
  consumer.write('use.ts', TYPESCRIPT);
  consumer.write('use.js', JAVASCRIPT);
});
afterAll(() => consumer?.remove());

/** The strictest options of a consumer, without globals besides those of the language. */
const STRICT = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  target: 'es2022',
  lib: ['es2022'],
  types: [],
};

describe('the tarball', () => {
  test('has only the files that users need', () => {
    const folders = new Set(consumer.packed.map((file) => file.split('/').slice(0, -1).join('/').split('/')[0]));
    expect([...folders].sort()).toEqual(['', 'bench', 'dist', 'docs', 'generated', 'integrations', 'website']);
    // VitePress compiles the sources of the site where it is built.
    const others = consumer.packed.filter((file) => !file.startsWith('website/'));
    expect(others.filter((file) => /\.test\.|(?<!\.d)\.ts$|\.map$|\.tgz$|tsconfig|biome\.json/.test(file))).toEqual([]);
  });

  test('has each file that the manifest names', () => {
    const {
      bin,
      exports,
    }: Record<string, Record<string, string | Record<string, string>>> = JSON.parse(readInstalled('package.json'));
    const named = [bin, exports].flatMap((entries = {}) =>
      Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry))),
    );
    for (const file of named.filter((file) => !file.includes('*'))) expect(consumer.packed).toContain(file.slice(2));
  });

  test('depends on nothing that it does not do without', () => {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      readInstalled('package.json'),
    );
    expect({ ...dependencies, ...optionalDependencies }).toEqual({});
    for (const name of Object.keys(peerDependencies)) {
      expect(peerDependenciesMeta[name], name).toEqual({ optional: true });
      expect(existsSync(path.join(consumer.folder, 'node_modules', name)), name).toBe(false);
    }
  });
});

describe.each([
  { name: 'nodenext', module: 'nodenext', moduleResolution: 'nodenext' },
  { name: 'bundler', module: 'esnext', moduleResolution: 'bundler' },
])('TypeScript, $name', ({ module, moduleResolution }) => {
  test('compiles', () => {
    const compilerOptions = { ...STRICT, module, moduleResolution };
    expect(consumer.compile({ compilerOptions, files: ['use.ts'] })).toBe('');
  });

  test('finds each contract', () => {
    consumer.write('each.ts', importsOf(packedContracts()));
    const compilerOptions = { ...STRICT, module, moduleResolution };
    expect(consumer.compile({ compilerOptions, files: ['each.ts'] })).toBe('');
  });
});

test('lets TypeScript reject a wrong use, so that it reads the types', () => {
  consumer.write('wrong.ts', `import codens from 'error-envelopes/codens';\nexport const id: 'f2d' = codens.id;\n`);
  const compilerOptions = { ...STRICT, module: 'nodenext' };
  expect(consumer.compile({ compilerOptions, files: ['wrong.ts'] })).toContain(`Type '"codens"' is not assignable`);
});

test('runs as plain JavaScript', () => {
  const { code, stdout, stderr } = consumer.run('use.js');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    known: {
      verdict: 'documented',
      reason: null,
      identifiedBy: 'caller',
      match: { contract: 'codens', error: 'rate-limited', surface: 'rest' },
      candidates: [],
      status: 429,
      code: 'RATE_LIMITED',
      message: 'Rate limit exceeded',
      requestId: null,
      category: 'rate-limited',
      retry: {
        when: 'after-delay',
        retryable: true,
        remedy: 'wait',
        seconds: 12,
        source: 'header',
        backoff: 'exponential',
      },
      violations: [],
      notes: [],
    },
    retried: [429, 'RATE_LIMITED', 'out-of-attempts'],
    fetched: { contract: 'codens', error: 'rate-limited', surface: 'rest' },
    problem: 'https://error-envelopes.github.io/v1/problems/rate-limited',
    guard: [true, false],
    why: 'required',
    types: [],
    contracts: packedContracts(),
    schema: 'https://error-envelopes.github.io/v1/codens/rate-limited-error.schema.json',
    openapi: '3.0',
    version: JSON.parse(readInstalled('package.json')).version,
  });
});

const COMMONJS = `
const { createInspector } = require('error-envelopes');
const { default: all } = require('error-envelopes/all');
const category = createInspector(all)({ status: 503, body: '' }).category;
console.log(category);
`;

test('loads in CommonJS by require', () => {
  consumer.write('use.cjs', COMMONJS);
  expect(consumer.run('use.cjs')).toEqual({ code: 0, stdout: 'unavailable\n', stderr: '' });
});

test('compiles in CommonJS with nodenext', () => {
  consumer.write(
    'use.cts',
    "import { createInspector } from 'error-envelopes';\nexport const inspect = createInspector([]);\n",
  );
  const compilerOptions = { ...STRICT, module: 'nodenext', verbatimModuleSyntax: false };
  expect(consumer.compile({ compilerOptions, files: ['use.cts'] })).toBe('');
});

test('loads each contract and each JSON file by its path', () => {
  const files = consumer.packed.filter((file) => file.endsWith('.json') && file.startsWith('generated/'));
  consumer.write('every.js', importsOf(packedContracts()));
  consumer.write('load.js', loadsOf(files.map((file) => file.replace('generated/', 'error-envelopes/'))));
  const { code, stdout, stderr } = consumer.run('load.js');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({ ids: packedContracts(), objects: files.length });
});

test('inspects a line with the executable', () => {
  const line = JSON.stringify({ vendor: 'f2d', status: 429, headers: {}, body: '{"error":"Rate limit exceeded"}' });
  const { code, stdout, stderr } = consumer.bin('error-envelopes', ['inspect', '--json'], `${line}\n`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'violation',
    match: { contract: 'f2d', error: 'rate-limited' },
    violations: [{ path: '/retry_after' }, { path: 'retry-after' }],
  });
});

describe('an import', () => {
  test.each([
    [`export { createInspector } from 'error-envelopes'`, /^dist\//],
    [`export { inspectResponse } from 'error-envelopes/fetch'`, /^dist\/adapters\/fetch\//],
    [`export { default, isCodensError } from 'error-envelopes/codens'`, /^generated\/contracts\/codens\.js$/],
    [`export * from 'error-envelopes/ajv/codens'`, /^generated\/ajv\/codens\.js$/],
    [`export { addErrorSchemas } from 'error-envelopes/ajv'`, /^(?:dist\/ajv\/|generated\/schemas\/all\.js$)/],
    [`export { default } from 'error-envelopes/all'`, /^generated\/(?:all|contracts\/[\w-]+)\.js$/],
  ])('loads only its own modules: %s', async (contents, expected) => {
    // For no platform: a module of Node would not be found.
    const { metafile } = await build({
      stdin: { contents, resolveDir: consumer.folder },
      absWorkingDir: consumer.folder,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
    });
    const loaded = Object.keys(metafile.inputs).filter((name) => name !== '<stdin>');
    expect(loaded.length).toBeGreaterThan(0);
    for (const name of loaded) {
      expect(name).toMatch(/^node_modules\/error-envelopes\//);
      expect(name.replace('node_modules/error-envelopes/', '')).toMatch(expected);
    }
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  });
});

/** The ids of all contracts, sorted. */
function packedContracts(): string[] {
  return consumer.packed.flatMap((file) => /^generated\/contracts\/(.*)\.js$/.exec(file)?.[1] ?? []).sort();
}

function readInstalled(file: string): string {
  return readFileSync(path.join(consumer.folder, 'node_modules/error-envelopes', file), 'utf8');
}
