import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeContext } from '../../test/support/fake-context.js';
import { readFiles, temporaryFolder, writeFiles } from '../../test/support/folders.js';
import type { ContractJson } from '../model/contract-json.js';
import { type DraftFlags, draftCommand } from './draft.js';
import type { ToolContext } from './tool-context.js';

let cwd: string;
const folder = () => path.join(cwd, 'contracts/acme');
const contractOf = () => JSON.parse(readFileSync(path.join(folder(), 'contract.json'), 'utf8')) as ContractJson;
const readFolder = () => readFiles(folder());

const line = (status: number, body: object, headers = {}) => `${JSON.stringify({ status, headers, body })}\n`;
const FIRST =
  line(429, { code: 'too_many', message: 'Slow down', wait: 7 }) +
  line(404, { code: 'no_order', message: 'No such order' });

beforeEach(async () => {
  cwd = await temporaryFolder();
  await writeFile(path.join(cwd, 'first.ndjson'), FIRST);
});

async function draft(input: string, flags: Partial<DraftFlags> = {}) {
  const fake = fakeContext();
  const context = { ...fake, cwd, shipped: [], shippedTables: [] } as unknown as ToolContext;
  const code = await draftCommand(
    input,
    { id: 'acme', name: 'Acme', code: '/code', message: '/message', ...flags },
    context,
  );
  return { code, stdout: fake.stdout.text, stderr: fake.stderr.text };
}

/** Changes what a draft wrote, as a person does. */
async function edit(change: (contract: ContractJson) => void) {
  const contract = contractOf();
  change(contract);
  await writeFile(path.join(folder(), 'contract.json'), JSON.stringify(contract));
}

describe('drafting again', () => {
  test('changes nothing if the recording is the same', async () => {
    await draft('first.ndjson');
    const before = await readFolder();
    const { stdout } = await draft('first.ndjson');
    expect(await readFolder()).toEqual(before);
    expect(stdout).toContain('The contract has all of it already.\n');
    expect(stdout).toContain('The 2 responses are read back as: 2 documented.\n');
    expect(stdout).toMatch(/left to decide:\nacme\/.+ texts: /);
  });

  test('keeps what a person wrote, and adds what is new', async () => {
    await draft('first.ndjson');
    await edit((contract) => {
      const error = contract.errors['too-many'] as ContractJson['errors'][string];
      Object.assign(error, {
        title: 'Too fast',
        meaning: 'It was too fast.',
        action: 'Wait.',
        category: 'budget-exceeded',
      });
      error.retry = { when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null };
      error.basis.meaning = 'documented';
      contract.summary = 'My words.';
    });
    await writeFiles(folder(), { 'README.md': 'mine' });
    const before = contractOf();
    const second =
      line(503, { code: 'down', message: 'Come back later' }) + line(409, { code: 'too_many', message: 'Slow' });
    await writeFile(path.join(cwd, 'second.ndjson'), second);
    const { stdout } = await draft('second.ndjson');
    const { errors, ...others } = contractOf();
    expect(others).toEqual({ ...before, errors: undefined });
    expect({ ...errors, down: undefined }).toEqual({ ...before.errors, down: undefined });
    expect(errors.down).toMatchObject({ title: '(to be written)', category: 'unavailable' });
    expect(readdirSync(folder())).toEqual(expect.arrayContaining(['README.md', 'down-error.schema.json']));
    expect(readdirSync(path.join(folder(), 'examples'))).toEqual(['down', 'no-order', 'too-many']);
    expect(stdout).toContain('new: down\n');
    expect(stdout).toMatch(
      /^kept: acme\/contract\.json#\/errors\/too-many\/category {2}category-changed: "budget-exceeded"; the draft has ".+"$/m,
    );
    expect(stdout).toMatch(/^kept: .+\/errors\/too-many\/retry {2}retry-advice-changed: .+; the draft has .+$/m);
    expect(stdout).toMatch(/^kept: .+\/forms\/0\/status {2}status-added: nothing; the draft has 409$/m);
    expect(stdout).toMatch(/left to decide:\n/);
  });

  test('finds an error that a person called otherwise', async () => {
    await draft('first.ndjson');
    await edit((contract) => {
      const { 'too-many': error, ...errors } = contract.errors;
      contract.errors = { ...errors, 'rate-limited': { ...error, title: 'Mine' } as ContractJson['errors'][string] };
    });
    const before = contractOf();
    const { stdout } = await draft('first.ndjson');
    expect(contractOf()).toEqual(before);
    expect(stdout).not.toContain('new: ');
  });

  test('names responses that violate what is there', async () => {
    await draft('first.ndjson');
    await writeFile(path.join(cwd, 'second.ndjson'), line(429, { code: 'too_many', message: 7 }));
    const { stdout } = await draft('second.ndjson');
    expect(stdout).toContain(
      'The 1 responses are read back as: 1 violation.\n  1 violation: too-many: type of body /message\n',
    );
  });

  test('adds an envelope for bodies in another place', async () => {
    await draft('first.ndjson');
    await writeFile(path.join(cwd, 'second.ndjson'), line(400, { error: { code: 'odd_one', message: 'Odd' } }));
    const { stdout } = await draft('second.ndjson');
    const { envelopes, errors } = contractOf();
    expect(envelopes.map(({ code }) => code)).toEqual(['/code', '/error/code']);
    expect(new Set(envelopes.map(({ schema }) => schema)).size).toBe(2);
    expect(Object.keys(errors)).toEqual(['too-many', 'no-order', 'odd-one']);
    expect(stdout).toContain('The 1 responses are read back as: 1 documented.\n');
    expect(JSON.parse((await draft('second.ndjson', { json: true })).stdout)).toMatchObject({
      isNew: false,
      files: [],
      added: [],
      readBack: { verdicts: { documented: 1 } },
    });
  });

  test('replaces the files of a contract with --replace, and no others', async () => {
    await draft('first.ndjson');
    await edit((contract) => {
      contract.summary = 'Mine.';
    });
    await writeFiles(folder(), { 'notes.txt': 'mine' });
    await writeFile(path.join(cwd, 'second.ndjson'), line(503, { code: 'down', message: 'Later' }));
    await draft('second.ndjson', { replace: true });
    expect(Object.keys(contractOf().errors)).toEqual(['down']);
    expect(readdirSync(folder()).sort()).toEqual([
      ...[
        'contract.json',
        'counterexamples',
        'down-error.schema.json',
        'error-envelope.schema.json',
        'examples',
        'notes.txt',
      ],
    ]);
  });

  test('names a keyword that no guard can check, which a person wrote into a schema', async () => {
    await draft('first.ndjson');
    const file = path.join(folder(), 'error-envelope.schema.json');
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...schema, additionalProperties: { type: 'string' } }));
    const { stdout } = await draft('first.ndjson');
    expect(stdout).toContain('acme/error-envelope.schema.json#/additionalProperties  keywords: The keyword');
  });

  test('refuses a folder that is not a contract, or cannot be read', async () => {
    await writeFiles(folder(), { 'notes.txt': 'mine' });
    await expect(draft('first.ndjson')).rejects.toThrow(/acme exists and has no contract\.json\. Name another folder/);
    await writeFiles(folder(), { 'contract.json': '{' });
    await expect(draft('first.ndjson')).rejects.toThrow(/json: The file is not JSON/);
    expect(Object.keys(await readFolder()).sort()).toEqual(['contract.json', 'notes.txt']);
  });
});

test('drafts from the saved responses of a Postman collection', async () => {
  const response = (code: number, body: unknown, header: unknown = []) => ({ name: 'x', code, header, body });
  const collection = {
    info: { name: 'Acme', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'Orders',
        item: [
          {
            name: 'Read',
            request: {},
            response: [
              response(404, '{"code":"no_order","message":"No"}', [{ key: 'X-Request-Id', value: '7' }]),
              response(429, '{"code":"too_many","message":"No"}', 'Retry-After: 7\r\nContent-Encoding: gzip'),
              response(200, '{"orders":[]}', ['Content-Type: application/json']),
            ],
          },
        ],
      },
      { name: 'Nothing', request: {}, response: [] },
    ],
  };
  await writeFiles(cwd, { 'acme.json': collection });
  const { stdout } = await draft('acme.json', { name: undefined as never });
  expect(stdout).toContain('The 3 responses are read back as: 2 documented, 1 success.\n');
  expect(contractOf()).toMatchObject({ name: 'Acme', requestId: [{ header: 'x-request-id' }] });
  await writeFiles(cwd, { 'empty.json': { info: { name: 'Acme' }, item: [] } });
  await expect(draft('empty.json')).rejects.toThrow(
    /Expected an error .+ in the saved responses of the collection, got none\.$/,
  );
});

test('refuses an id that is another place', async () => {
  await expect(draft('first.ndjson', { id: '../acme' })).rejects.toThrow(/^Expected an id in kebab-case/);
});
