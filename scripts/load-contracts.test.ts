import { readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { acme, type Change } from '../test/fixtures/acme.js';
import { temporaryFolder, writeFiles } from '../test/support/folders.js';
import { problem, problemsAfter, problemsIn } from '../test/support/problems.js';
import { loadContracts } from './load-contracts.js';

const EXAMPLE = 'examples/slow-down/rest.json';
const ERROR = 'contract.json#/errors/slow-down';

/** Changes that break the published format of a file, and the problem that each must give. */
const MISSHAPEN: [change: Change, at: string, says: RegExp][] = [
  [['contract.json#/name'], 'contract.json', /must have required property 'name'/],
  [['contract.json#/nmae', 'Acme'], 'contract.json', /unknown member `nmae`/],
  [
    ['contract.json#/kind', 'shop'],
    'contract.json#/kind',
    /must be one of "vendor", "dialect", "standard", "implementation"/,
  ],
  [['contract.json#/$schema', 'contract.schema.json'], 'contract.json#/$schema', /must be "..\/contract.schema.json"/],
  [['contract.json#/sources', {}], 'contract.json#/sources', /must NOT have fewer than 1 properties/],
  [['contract.json#/envelopes/0/code', 'code'], 'contract.json#/envelopes/0/code', /must match pattern/],
  [['contract.json#/envelopes/0/code', '/errors/*/codes/*'], 'contract.json#/envelopes/0/code', /must match pattern/],
  [['contract.json#/envelopes/0/code', []], 'contract.json#/envelopes/0/code', /must NOT have fewer than 1 items/],
  [['contract.json#/envelopes/0/code', { header: 'X Y' }], 'contract.json#/envelopes/0/code/header', /match pattern/],
  [
    ['contract.json#/envelopes/0/code', ['/code', { pointer: '/code', header: 'X-Code' }]],
    'contract.json#/envelopes/0/code/1',
    /has members that exclude each other/,
  ],
  [
    ['contract.json#/envelopes/0/message', { pointer: '/message', after: '#', before: ':' }],
    'contract.json#/envelopes/0/message',
    /has members that exclude each other/,
  ],
  [
    ['contract.json#/envelopes/0/waits/0/unit', 'minutes'],
    'contract.json#/envelopes/0/waits/0/unit',
    /must be one of "seconds", "milliseconds", "duration", "epoch-seconds", "date-time"/,
  ],
  [
    ['contract.json#/envelopes/0/statusMirror', '/errors/*/status'],
    'contract.json#/envelopes/0/statusMirror',
    /pattern/,
  ],
  [['contract.json#/hosts', ['https://api.acme.example']], 'contract.json#/hosts/0', /must match pattern/],
  [['contract.json#/hosts', ['api.*.example']], 'contract.json#/hosts/0', /must match pattern/],
  [['contract.json#/identifyingHeaders', [{}]], 'contract.json#/identifyingHeaders/0', /required property 'name'/],
  [['contract.json#/retryOverride', { header: 'x', retry: [] }], 'contract.json#/retryOverride', /'doNotRetry'/],
  [
    [`${ERROR}/forms/0/matchBy`, ['code', { pointer: '/x', equals: 1, present: true }]],
    `${ERROR}/forms/0/matchBy/1`,
    /has members that exclude each other/,
  ],
  [[`${ERROR}/forms/0/codes`, [1.5]], `${ERROR}/forms/0/codes/0`, /must be string,integer/],
  [
    [`${ERROR}/links`, [{ title: 'Here', href: 'http://acme.example', source: 'errors#List' }]],
    `${ERROR}/links/0/href`,
    /must match pattern/,
  ],
  [[`${ERROR}/category`, 'bad'], `${ERROR}/category`, /must be one of "invalid-request", /],
  [[`${ERROR}/retry/when`, 'later'], `${ERROR}/retry/when`, /must be one of "after-delay"/],
  [[`${ERROR}/forms/0/status`, ['429']], `${ERROR}/forms/0/status/0`, /must be integer/],
  [[`${ERROR}/forms/0/status`, [99]], `${ERROR}/forms/0/status/0`, /must be >= 100/],
  [[`${EXAMPLE}#/body`], EXAMPLE, /must have required property 'body'/],
  [[`${EXAMPLE}#/basis`, 'guessed'], `${EXAMPLE}#/basis`, /must be one of "documented", "inferred"/],
  [[`${EXAMPLE}#/headers/Retry-After`, 12], `${EXAMPLE}#/headers/Retry-After`, /must be string/],
  [['slow-down-error.schema.json#/required', 'code'], 'slow-down-error.schema.json#/required', /must be array/],
  [['slow-down-error.schema.json#/properties', []], 'slow-down-error.schema.json#/properties', /must be object/],
];

test.each(MISSHAPEN)('reports %j', async (change, at, says) => {
  expect(await problemsAfter(change)).toEqual([problem('format', at, says)]);
});

test('reports each alternative of a value, not the alternatives as one', async () => {
  const at = `${ERROR}/forms/0/matchBy`;
  expect(await problemsAfter([at, ['colour']])).toEqual([
    problem('format', `${at}/0`, /must be one of "code", "message", "status"/),
    problem('format', `${at}/0`, /must match pattern/),
  ]);
});

test('quotes a name that is not an id as the file has it', async () => {
  const [, ...found] = await problemsAfter(['contract.json#/errors/slow~1~0Down', acme()]);
  expect(found).toContainEqual(problem('format', 'contract.json#/errors', /`slow~1~0Down` is not a valid name here/));
});

const UNREADABLE: [change: Change, at: string, rule: string, says: RegExp][] = [
  [['contract.json', ''], 'contract.json', 'json', /not JSON: Unexpected end/],
  [['contract.json', '{"name":\n\n\n x}'], 'contract.json', 'json', /^The file is not JSON: .+\.$/],
  [['contract.json', 'null'], 'contract.json', 'json', /not a JSON object/],
  [[EXAMPLE, '[]'], EXAMPLE, 'json', /not a JSON object/],
  [['contract.json'], 'contract.json', 'contract-folder', /The folder has no contract.json/],
];

test.each(UNREADABLE)('reports %j', async (change, at, rule, says) => {
  expect(await problemsAfter(change)).toEqual([problem(rule, at, says)]);
});

test('reports the problems of every contract, in the order of their ids', async () => {
  const broken = (id: string) => acme([['contract.json#/kind', 'shop']], id);
  const found = await problemsIn({ zoo: broken('zoo'), acme: acme(), 'acme-2': broken('acme-2') });
  expect(found.map(({ file }) => file)).toEqual(['acme-2/contract.json', 'zoo/contract.json']);
});

test('ignores folders and files that begin with a dot', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { '.git/config': '', 'contract.schema.json': {}, 'acme/.DS_Store': '' });
  await writeFiles(path.join(folder, 'acme'), acme());
  const { contracts } = await loadContracts(folder);
  expect(contracts.map(({ id }) => id)).toEqual(['acme']);
});

test.each(['missing', 'empty', 'a-file'])('refuses a folder without contracts: %s', async (name) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'a-file': '', 'empty/readme.md': '' });
  const input = path.join(folder, name);
  await expect(loadContracts(input)).rejects.toThrow(`contracts-folder: There is no contract in ${input}.`);
});

describe('symbolic links', () => {
  const cases: [link: string, at: string][] = [
    ['acme', 'acme'],
    ['acme/examples', 'acme/examples'],
    ['acme/examples/slow-down', 'acme/examples/slow-down'],
    ['acme/examples/slow-down/rest.json', 'acme/examples/slow-down/rest.json'],
    ['acme/slow-down-error.schema.json', 'acme/slow-down-error.schema.json'],
    ['acme/contract.json', 'acme/contract.json'],
  ];

  test.each(cases)('refuses %s', async (link, at) => {
    const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    await writeFiles(path.join(folder, 'acme'), acme());
    await rename(path.join(folder, link), path.join(elsewhere, 'real'));
    await symlink(path.join(elsewhere, 'real'), path.join(folder, link));
    await expect(loadContracts(folder)).rejects.toThrow(`${at}#  contract-folder: This is a symbolic link.`);
  });
});

test('names a file that is not UTF-8', async () => {
  const folder = await temporaryFolder();
  await writeFiles(path.join(folder, 'acme'), acme());
  const file = path.join(folder, 'acme/contract.json');
  const bytes = await readFile(file);
  bytes[bytes.indexOf('Acme')] = 0xff;
  await writeFile(file, bytes);
  await expect(loadContracts(folder)).rejects.toThrow('acme/contract.json#  json: The file is not UTF-8.');
});

test('names a file that is too large', async () => {
  const found = await problemsAfter([EXAMPLE, `{}${' '.repeat(2 ** 20)}`]);
  expect(found).toEqual([problem('json', EXAMPLE, /The file has 1,048,578 bytes, more than 1,048,576\./)]);
});
