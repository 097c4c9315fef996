import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from '../support/consumer.js';

const RECORDED = [
  { status: 429, headers: { 'retry-after': '7' }, body: '{"code":"too_many","message":"Slow down","wait":7}' },
  { status: 404, headers: {}, body: '{"code":"no_order","message":"No such order"}' },
  { status: 200, headers: {}, body: '{"orders":[]}' },
];

/** A user's project: the package is installed, and nothing else of this repository is there. */
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
  project.write('recorded.ndjson', RECORDED.map((line) => `${JSON.stringify(line)}\n`).join(''));
});
afterAll(() => project.remove());

describe.sequential('a contract of one’s own, with the installed package alone', () => {
  test('drafts from recorded responses, and marks what is left to write', () => {
    const run = cli('draft', 'recorded.ndjson', '--id', 'acme', '--name', 'Acme');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('The 3 responses are read back as: 2 documented, 1 success.');
    expect(run.stdout).toMatch(/left to decide:\n(acme\/.+ texts: .+\n)+$/);
  });

  test('checks the draft: its texts are a problem, and then there is none', () => {
    const found = cli('check', 'contracts');
    expect(found).toMatchObject({ code: 1, stdout: '' });
    expect(found.stderr).toMatch(/problems\. Correct them, then run the command again\.\n$/);
    const { problems } = JSON.parse(cli('check', 'contracts', '--json').stdout);
    expect(problems[0]).toMatchObject({ rule: 'texts', file: expect.stringMatching(/^acme\//) });
    writeTexts(inProject('contracts'));
    expect(cli('check', 'contracts')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 contract, \d+ examples: no problem\.\n$/),
    });
    expect(JSON.parse(cli('check', 'contracts', '--json').stdout)).toEqual({ problems: [], warnings: [] });
  });

  test('generates by the configuration, and finds the output current', () => {
    project.write('error-envelopes.config.json', '{ "contracts": "contracts", "out": "generated" }');
    const run = cli('generate');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^1 contract, (\d+) files: \1 written, 0 deleted\.\n$/);
    expect(cli('generate', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
    writeFileSync(inProject('generated/all.js'), '');
    expect(cli('generate', '--check')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^stale: all\.js\n/) });
    expect(cli('generate').stdout).toContain(': 1 written, 0 deleted.');
  });

  test('gives types, guards and an inspector beside the shipped contracts', () => {
    project.write(
      'own.ts',
      `import { createInspector } from 'error-envelopes';
import all from 'error-envelopes/all';
import acme, { isAcmeTooManyError, type AcmeTooManyError } from './generated/contracts/acme.js';
const inspect = createInspector([...all, acme]);
const body: unknown = { code: 'too_many', message: 'Slow down' };
const found = inspect({ status: 429, headers: { 'retry-after': '7' }, body }, { vendor: 'acme' });
if (found.verdict !== 'documented') throw new Error(found.verdict);
if (isAcmeTooManyError(body)) {
  const typed: AcmeTooManyError = body;
  console.log(typed.code, found.match.error, found.retry.seconds);
}
`,
    );
    const options = { module: 'nodenext', target: 'es2022', strict: true, outDir: 'out', rootDir: '.', types: [] };
    expect(project.compile({ compilerOptions: { ...options, declaration: false }, files: ['own.ts'] })).toBe('');
  });

  test('reads, lists and explains it with --contracts: the contracts, or what is generated', () => {
    for (const folder of ['contracts', 'generated']) {
      const read = cli('inspect', '--contracts', folder, '--vendor', 'acme', '--summary', '--json', 'recorded.ndjson');
      expect(JSON.parse(read.stdout)).toContainEqual({
        contract: 'acme',
        error: 'too-many',
        verdict: 'documented',
        count: 1,
      });
      expect(JSON.parse(cli('list', '--contracts', folder, '--vendor', 'acme').stdout)).toHaveLength(2);
      expect(cli('explain', 'acme', 'no_order', `--contracts=${folder}`).stdout).toContain('Some words');
    }
    const threads = cli('inspect', '--contracts', 'generated', '--vendor', 'acme', '--jobs', '2', 'recorded.ndjson');
    expect(threads.stdout.split('\n')[0]).toContain('"error":"too-many"');
  });

  test('leaves a folder alone that it did not write, and says why', () => {
    project.write('mine/notes.txt', 'mine');
    const run = cli('generate', 'contracts', '--out', 'mine');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^error: .+mine holds files that the generator did not write: .+\n$/);
    expect(readdirSync(inProject('mine'))).toEqual(['notes.txt']);
  });

  test('drafts the facts as YAML, and replaces nothing unasked', () => {
    expect(cli('draft', 'recorded.ndjson', '--id', 'other', '--facts', 'other.yaml').code).toBe(0);
    expect(readFileSync(inProject('other.yaml'), 'utf8')).toContain('too_many');
    const again = cli('draft', 'recorded.ndjson', '--id', 'other', '--facts', 'other.yaml');
    expect(again).toMatchObject({ code: 2, stderr: expect.stringMatching(/^error: .+other\.yaml exists\. /) });
    const before = readFileSync(inProject('contracts/acme/contract.json'));
    const added = cli('draft', 'recorded.ndjson', '--id', 'acme');
    expect(added).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 files written to .+acme\.\n/) });
    expect(readFileSync(inProject('contracts/acme/contract.json'))).toEqual(before);
  });

  test.each<[string, string[], RegExp]>([
    [
      'a folder of contracts that is missing',
      ['check', 'nowhere'],
      /contracts-folder: There is no contract in .+nowhere/,
    ],
    ['no output', ['generate', 'contracts', '--config', 'empty.json'], /^error: Expected --out with the folder/],
    [
      'an unknown member of the configuration',
      ['check', '--config', 'odd.json'],
      /^error: odd\.json: Unknown member "contract"\. Known: /,
    ],
    [
      'a configuration that is not JSON',
      ['check', '--config', 'broken.json'],
      /^error: broken\.json: Cannot be read: /,
    ],
    [
      'an input without an error',
      ['draft', 'success.ndjson', '--id', 'x'],
      /Expected an error whose body can be read in the recording, got none/,
    ],
    ['an input that is missing', ['draft', 'nowhere.ndjson', '--id', 'x'], /^error: .+no such file or directory/],
    ['an input without an id', ['draft', 'recorded.ndjson'], /^error: .+Expected --id/],
    [
      'two contracts with one id',
      ['list', '--contracts', 'contracts', '--contracts', 'generated'],
      /two contracts with the id 'acme'/,
    ],
    [
      'contracts with a problem',
      ['list', '--contracts', 'mine'],
      /^error: --contracts mine: .+error-envelopes check mine/,
    ],
  ])('answers %s with one clear error', (_, args, says) => {
    project.write('empty.json', '{}');
    project.write('odd.json', '{ "contract": "contracts" }');
    project.write('broken.json', '{');
    project.write('success.ndjson', '{"status":200,"body":"{}"}\n');
    const run = cli(...args);
    expect(run.code).toBeGreaterThan(0);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  });
});
