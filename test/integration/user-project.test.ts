import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupBy } from '../../src/shared/group-by.js';
import { captures } from '../contracts/captures/captures.js';
import { type Consumer, installPacked } from '../support/consumer.js';

/** An empty folder with the installed tarball: nothing else of this repository is there. */
let project: Consumer;
const cli = (...args: string[]) => project.bin('error-envelopes', args, '');
const inProject = (...parts: string[]) => path.join(project.folder, ...parts);

/** What a person does with a draft: replaces the marks by words. */
function writeTexts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    if (!name.endsWith('.json')) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    writeFileSync(path.join(folder, name), text.replaceAll('(to be written)', 'Some words'));
  }
}

beforeAll(() => {
  project = installPacked();
  project.write(
    'error-envelopes.config.json',
    '{ "contracts": "contracts", "out": "own", "groups": { "ours": ["acme", "shop"] } }',
  );
});
afterAll(() => project?.remove());

const RECORDED = [
  { status: 429, headers: { 'retry-after': '7' }, body: '{"error":{"code":"too_many","text":"Slow down"}}' },
  { status: 404, headers: {}, body: '{"error":{"code":"no_order","text":"No such order"}}' },
];

function compile(file: string): string {
  const options = { module: 'nodenext', target: 'es2022', strict: true, outDir: '.', rootDir: '.', types: [] };
  return project.compile({ compilerOptions: options, files: [file] });
}

const SHIPPED = 'node_modules/error-envelopes/generated/openapi/3.1';

/** Calls the rules of the ruleset as Spectral does. */
const LINT = `import { readFileSync } from 'node:fs';
import { ruleset } from './own/lint/spectral.js';
const data = JSON.parse(readFileSync('openapi.json', 'utf8'));
const { rules } = ruleset({ contracts: ['acme', 'codens', 'shop'] });
const problems = Object.entries(rules).flatMap(([name, { then }]) =>
  then.function(data, null, { document: { data, source: 'openapi.json' } })
    .map(({ message, path }) => [name, path.join(' '), message]));
console.log(JSON.stringify(problems));
`;

describe.sequential('a project with the package alone', () => {
  test('begins a contract, and drafts another one from recordings', () => {
    const begun = cli('new', 'acme', '--host', 'api.acme.example', '--error-code', 'no_token', '--status', '401');
    expect(begun).toMatchObject({ code: 0, stderr: '' });
    project.write('recorded.ndjson', RECORDED.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const drafted = cli('draft', 'recorded.ndjson', '--id', 'shop', '--name', 'Shop');
    expect(drafted).toMatchObject({ code: 0, stderr: '' });
    expect(drafted.stdout).toContain('The 2 responses are read back as: 2 documented.');
  });

  test('passes the checks as soon as the texts are written', () => {
    expect(cli('check')).toMatchObject({ code: 1, stderr: expect.stringContaining('(to be written)') });
    writeTexts(inProject('contracts/shop'));
    expect(cli('check')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^2 contracts, .+no problem/),
    });
  });

  test('learns what a change breaks before it is generated', () => {
    expect(cli('generate')).toMatchObject({ code: 0, stderr: '' });
    const file = inProject('contracts/shop/contract.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('"category": "rate-limited"', '"category": "unavailable"'));
    const { code, stdout } = cli('diff', '--fail-on', 'breaking', 'own', 'contracts');
    writeFileSync(file, before);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).changes).toEqual([
      expect.objectContaining({ rule: 'category-changed', file: 'shop/contract.json', client: 'breaking' }),
    ]);
    expect(cli('generate', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('gives types, guards, a group and an inspector beside the shipped contracts', () => {
    project.write(
      'own.ts',
      `import { createInspector } from 'error-envelopes';
import all from 'error-envelopes/all';
import acme, { isAcmeNoTokenError, type AcmeNoTokenError } from './own/contracts/acme.js';
import ours from './own/groups/ours.js';
const inspect = createInspector([...all, ...ours]);
const body: unknown = { code: 'no_token', message: 'Who are you?' };
const found = inspect({ url: 'https://api.acme.example/orders', status: 401, headers: {}, body });
if (found.verdict !== 'documented') throw new Error(found.verdict);
if (!isAcmeNoTokenError(body)) throw new Error('Expected the guard to accept the body.');
const typed: AcmeNoTokenError = body;
const shipped = inspect({ status: 429, headers: {}, body: { error: 'Rate limit exceeded' } }, { vendor: 'f2d' });
console.log(JSON.stringify([typed.code, found.match, found.identifiedBy, ours.length, acme.id, shipped.match?.contract]));
`,
    );
    expect(compile('own.ts')).toBe('');
    const { code, stdout, stderr } = project.run('own.js');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const match = { contract: 'acme', error: 'no-token', surface: 'rest' };
    expect(JSON.parse(stdout)).toEqual(['no_token', match, 'host', 2, 'acme', 'f2d']);
  });

  test('lets a gateway read the contract beside the shipped ones', () => {
    project.write(
      'gateway.ts',
      `import { createGateway } from 'error-envelopes/gateway';
import { watchFetch } from 'error-envelopes/gateway/fetch';
import all from 'error-envelopes/all';
import acme from './own/contracts/acme.js';
const gateway = createGateway({ contracts: [...all, acme], routes: { '/orders': { vendor: 'acme', mode: 'tag' } } });
const upstream = async () => Response.json({ code: 'no_token', message: 'Who are you?' }, { status: 401 });
const answer = await watchFetch(gateway, upstream)('https://gateway.example/orders');
console.log(answer.headers.get('x-error-envelope'));
`,
    );
    expect(compile('gateway.ts')).toBe('');
    expect(project.run('gateway.js')).toEqual({ code: 0, stderr: '', stdout: 'documented;acme/no-token\n' });
  });

  test('gives OpenAPI documents with the responses of both contracts', () => {
    for (const version of ['3.0', '3.1']) {
      const read = (id: string) =>
        JSON.parse(readFileSync(inProject('own/openapi', version, `${id}.openapi.json`), 'utf8')).components.responses;
      expect(Object.keys(read('acme'))).toContain('AcmeNoToken');
      expect(Object.keys(read('shop'))).toEqual(expect.arrayContaining(['ShopTooMany', 'ShopNoOrder']));
    }
  });

  test('gets references from scan, which the lint rules accept beside the shipped ones', () => {
    const responses = {
      401: { description: 'Who are you?' },
      404: { $ref: 'own/openapi/3.1/shop.openapi.json#/components/responses/ShopNoOrder' },
      429: { $ref: `${SHIPPED}/codens.openapi.json#/components/responses/CodensRateLimited` },
      502: { description: 'Broken', 'x-owner': 'me' },
    };
    const description = { openapi: '3.1.0', info: {}, paths: { '/orders': { get: { responses } } } };
    project.write('openapi.json', JSON.stringify(description));
    const { stderr } = cli('scan', 'openapi.json', '--contracts', 'own', '--vendor', 'acme', '--fix');
    expect(stderr).toMatch(/^left: .+\n1 response written as \$ref in 1 file, 1 left as it is\.\n$/);
    project.write('lint.js', LINT);
    const { code, stdout, stderr: failure } = project.run('lint.js');
    expect({ code, failure }).toEqual({ code: 0, failure: '' });
    const message = expect.stringMatching(
      /^The 502 response must .+ 'own\/openapi\/3\.1\/acme\.openapi\.json#\/components\/responses\/AcmeRestDefault'/,
    );
    expect(JSON.parse(stdout)).toEqual([['error-response-ref', 'paths /orders get responses 502', message]]);
  });
});

describe('a draft of the recorded responses of one sender', () => {
  const senders = groupBy(captures, ({ source }) => source).map((lines) => ({
    source: lines[0]?.source as string,
    lines,
  }));

  test.each(senders)('accepts every line with an error that can be read: $source', ({ lines }) => {
    const id = 'recorded';
    const responses = lines.map(({ status, headers, body }) => ({ status: status || null, headers, body, vendor: id }));
    project.write('capture.ndjson', responses.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const flags = ['--id', id, '--contracts', 'drafts', '--replace', '--json'];
    const { code, stdout, stderr } = cli('draft', 'capture.ndjson', ...flags);
    expect(code).toBe(0);
    const left = [...stderr.matchAll(/^skipped (\d+): /gm)].reduce((sum, [, number]) => sum + Number(number), 0);
    const { readBack, problems } = JSON.parse(stdout);
    const { documented = 0, success = 0 } = readBack.verdicts;
    expect({ responses: readBack.responses, accepted: documented + success }).toEqual({
      responses: lines.length,
      accepted: lines.length - left,
    });
    // `check` would refuse them besides: contracts of this package document the same senders.
    expect(problems.filter(({ rule }: { rule: string }) => rule !== 'texts')).toEqual([]);

    writeTexts(inProject('drafts', id));
    const read = cli('inspect', '--contracts', 'drafts', '--json', 'capture.ndjson');
    const verdicts = read.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).verdict);
    expect(verdicts.filter((verdict) => verdict === 'documented' || verdict === 'success')).toHaveLength(
      lines.length - left,
    );
  });
});
