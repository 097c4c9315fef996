import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf, scan } from './scan.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const string = { type: 'string' };
const envelope = {
  type: 'object',
  required: ['detail', 'error_code', 'category'],
  properties: { detail: {}, error_code: string, category: string },
};
const json = (schema: object) => ({ description: 'An error', content: { 'application/json': { schema } } });
const own = (document: string, name: string) => ({
  $ref: `node_modules/error-envelopes/generated/openapi/3.1/${document}.openapi.json#/components/responses/${name}`,
});

function describeOperation(responses: object, more: object = {}): string {
  writeFileSync(
    path.join(folder, 'openapi.json'),
    JSON.stringify({ openapi: '3.1.0', info: {}, paths: { '/a': { get: { responses } } }, ...more }),
  );
  return 'openapi.json';
}

async function relationOf(status: string, response: object, more?: object) {
  const entry = describeOperation({ [status]: response }, more);
  const [row] = await rowsOf(folder, entry, { vendor: ['codens'] });
  return [row?.relation, row?.response];
}

const closed = { ...envelope, additionalProperties: false };
const cases: [what: string, status: string, response: object, relation: string, nearest: string | null][] = [
  ['a reference', '429', own('codens', 'CodensRateLimited'), 'equals', 'CodensRateLimited'],
  ['a reference under another status', '404', own('codens', 'CodensRateLimited'), 'contradicts', 'CodensRateLimited'],
  ['a reference to another contract', '401', own('jobko', 'JobkoInvalidApiKey'), 'ignores', null],
  ['a copy of the envelope', '404', json(envelope), 'equals', 'CodensRest404'],
  ['a copy without `required`', '402', json({ ...envelope, required: [] }), 'equals', 'CodensCreditInsufficient'],
  ['a copy under a range', '4XX', json(envelope), 'equals', 'CodensRest4XX'],
  ['a copy under any status', 'default', json(envelope), 'equals', 'CodensRestDefault'],
  ['a copy under a status without an error', '418', json(envelope), 'equals', 'CodensRestDefault'],
  [
    'a copy in parts',
    '500',
    json({ allOf: [envelope, { properties: { detail: string } }] }),
    'extends',
    'CodensInternalErrorResponse',
  ],
  [
    'a further member',
    '429',
    json({ ...envelope, properties: { ...envelope.properties, trace: string } }),
    'extends',
    'CodensRateLimited',
  ],
  [
    'a further header',
    '429',
    { ...json(envelope), headers: { 'X-Limit': { schema: string } } },
    'extends',
    'CodensRateLimited',
  ],
  ['no further members allowed', '429', json(closed), 'extends', 'CodensRateLimited'],
  [
    'another type',
    '429',
    json({ ...envelope, properties: { ...envelope.properties, error_code: { type: 'integer' } } }),
    'contradicts',
    'CodensRateLimited',
  ],
  [
    'a missing member',
    '429',
    json({ type: 'object', properties: { error_code: string } }),
    'contradicts',
    'CodensRateLimited',
  ],
  [
    'another literal',
    '402',
    json({ ...envelope, properties: { ...envelope.properties, category: { const: 'other' } } }),
    'contradicts',
    'CodensCreditInsufficient',
  ],
  [
    'another media type',
    '429',
    { description: '', content: { 'application/vnd.api+json': { schema: envelope } } },
    'contradicts',
    'CodensRateLimited',
  ],
  [
    'the literal of one of several errors',
    '404',
    json({ ...envelope, properties: { ...envelope.properties, error_code: { const: 'ORG_NOT_FOUND' } } }),
    'equals',
    'CodensOrgNotFound',
  ],
  [
    'another header type',
    '429',
    { ...json(envelope), headers: { 'retry-after': { schema: { type: 'boolean' } } } },
    'contradicts',
    'CodensRateLimited',
  ],
  ['no body', '401', { description: 'No key' }, 'ignores', 'CodensRest401'],
  [
    'another body',
    '401',
    json({ type: 'object', properties: { errors: { type: 'array' } } }),
    'ignores',
    'CodensRest401',
  ],
];

test.each(cases)('relates %s', async (_what, status, response, relation, nearest) => {
  expect(await relationOf(status, response)).toEqual([relation, nearest]);
});

test('reads circular schemas, callbacks and webhooks', async () => {
  const schemas = { E: { allOf: [envelope, { properties: { cause: { $ref: '#/components/schemas/E' } } }] } };
  const post = { responses: { 500: json({ $ref: '#/components/schemas/E' }) } };
  const entry = describeOperation({ 204: {} }, { components: { schemas }, webhooks: { hook: { post } } });
  const rows = await rowsOf(folder, entry, { vendor: ['codens'] });
  expect(rows).toMatchObject([{ operation: 'POST hook', status: '500', relation: 'extends' }]);
});

describe('--fix', () => {
  const left = async (responses: object, flags: object = {}) =>
    (await scan(folder, [describeOperation(responses)], { vendor: ['codens'], fix: true, ...flags })).stderr;

  test('leaves what would lose something, and says why', async () => {
    const extended = json({ ...envelope, properties: { ...envelope.properties, trace: string } });
    expect(await left({ 429: extended })).toMatch(
      /^left: openapi.json:1:\d+: It extends the contract: .*trace is not a member/,
    );
    expect(await left({ 429: { ...json(envelope), 'x-owner': 'me' } })).toContain(
      'It has x-owner, which a reference cannot have.',
    );
    expect(await left({ 401: json({ properties: { other: string } }) })).toContain('It describes another body.');
  });

  test('replaces the relations that --replace names', async () => {
    const other = json({ properties: { other: string } });
    expect(await left({ 401: other }, { replace: ['ignores'] })).toBe(
      '1 response written as $ref in 1 file, 0 left as they are.\n',
    );
    expect(await rowsOf(folder, 'openapi.json', {})).toMatchObject([{ relation: 'equals', response: 'CodensRest401' }]);
  });

  test('corrects a reference to the documents of another edition', async () => {
    const ref = own('codens', 'CodensRateLimited').$ref.replace('3.1', '3.0');
    expect(await left({ 429: { $ref: ref } })).toBe('1 response written as $ref in 1 file, 0 left as they are.\n');
    expect(await left({ 429: own('codens', 'CodensRateLimited') })).toMatch(/^0 responses/);
  });
});

test('fails for the relations of --fail-on only', async () => {
  const entry = describeOperation({ 401: { description: 'No key' } });
  const code = async (failOn: ('equals' | 'ignores')[]) =>
    (await scan(folder, [entry], { vendor: ['codens'], failOn })).code;
  expect(await code(['ignores'])).toBe(1);
  expect(await code(['equals'])).toBe(0);
});

test('prints SARIF with the position of each response that does not equal', async () => {
  const entry = describeOperation({ 401: { description: 'No key' }, 429: own('codens', 'CodensRateLimited') });
  const { stdout } = await scan(folder, [entry], { vendor: ['codens'], sarif: true });
  const log = JSON.parse(stdout);
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'error-envelopes' } }, columnKind: 'utf16CodeUnits' }],
  });
  const ids = log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['scan/contradicts', 'scan/extends', 'scan/ignores']);
  expect(log.runs[0].results).toEqual([
    {
      ruleId: 'scan/ignores',
      level: 'warning',
      message: { text: expect.stringMatching(/^GET \/a, 401: ignores the contract\..* Nearest: CodensRest401\.$/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'openapi.json', uriBaseId: 'ROOT' },
            region: { startLine: 1, startColumn: expect.any(Number) },
          },
          logicalLocations: [{ fullyQualifiedName: '/paths/~1a/get/responses/401' }],
        },
      ],
    },
  ]);
});

test('prints a table on a terminal', async () => {
  const { stdout } = await scan(
    folder,
    [describeOperation({ 401: { description: 'No key' } })],
    { vendor: ['codens'] },
    true,
  );
  expect(stripVTControlCharacters(stdout)).toMatch(/│ GET \/a +│ 401 +│ ignores +│ CodensRest401/);
});
