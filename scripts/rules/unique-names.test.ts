import { describe, expect, test } from 'vitest';
import { acme, anotherError, type Change, rpcError, schema } from '../../test/fixtures/acme.js';
import { problem, problemsIn, testProblems } from '../../test/support/problems.js';

const HEADERS = 'contract.json#/errors/slow-down/forms/0/headers';
const SCHEMA = 'slow-down-error.schema.json';

/** A body schema that a member of the documented error refers to. */
const file = (stem: string): Change[] => [
  [`${stem}.schema.json`, schema('acme', stem, {})],
  [`${SCHEMA}#/properties/more`, { $ref: `${stem}.schema.json` }],
];

/** An error matched by its status whose body is the whole envelope. */
const byStatus = (id: string, status: number): Change[] => [
  ...anotherError(id, { matchBy: ['status'], own: {}, body: { code: 'X', message: 'No' }, status: [status] }),
  [`${id}-error.schema.json`],
  [`contract.json#/errors/${id}/forms/0/schema`, 'error-envelope.schema.json'],
];

const CREDENTIAL = {
  description: 'A key.',
  scheme: { type: 'apiKey', in: 'header', name: 'X-Key' },
  source: 'errors#Keys',
  basis: 'documented',
};

testProblems('unique-names', {
  'a file with the name of the type of any documented error': {
    changes: file('error'),
    finds: [['error.schema.json', /`AcmeError` is already in use/]],
  },
  'a file with the name of the type of the ids': {
    changes: file('error-id'),
    finds: [['error-id.schema.json', /`AcmeErrorId` is already in use/]],
  },
  'a file with the name of the types by status': {
    changes: file('error-by-status'),
    finds: [['error-by-status.schema.json', /`AcmeErrorByStatus` is already in use/]],
  },
  'a file with the name of the type of the codes': {
    changes: file('error-code'),
    finds: [['contract.json#/envelopes/0', /`AcmeErrorCode` is already in use: acme\/error-code.schema.json#/]],
  },
  'a definition with the name of the type of any documented error': {
    changes: [[`${SCHEMA}#/$defs/Error`, { title: 'AcmeError', description: 'x' }]],
    finds: [[`${SCHEMA}#/$defs/Error`, /`AcmeError` is already in use/]],
  },
  'two errors with one response': {
    changes: [...byStatus('gone-json-rpc', 404), ...rpcError('gone', -31000)],
    finds: [['contract.json#/errors/gone', /`AcmeGoneJsonRpc` is already in use: .*\/errors\/gone-json-rpc\./]],
  },
  'an error whose response is with the name of a type': {
    changes: byStatus('error-envelope', 404),
    finds: [['contract.json#/errors/error-envelope', /`AcmeErrorEnvelope` is already in use/]],
  },
  'an error whose response is with the name of a header': {
    changes: byStatus('retry-after', 404),
    finds: [['contract.json', /`AcmeRetryAfter` is already in use/]],
  },
  'forms of two revisions with one response': {
    changes: [
      ['contract.json#/revisions', ['1', '2']],
      ['contract.json#/errors/slow-down/forms/0/until', '1'],
      [
        'contract.json#/errors/slow-down/forms/-',
        { schema: SCHEMA, matchBy: ['code'], since: '2', basis: { body: 'documented' } },
      ],
    ],
    finds: [],
  },
  'an error whose response is with the name of that of any error': {
    changes: byStatus('rest-default', 404),
    finds: [['contract.json#/errors/rest-default', /`AcmeRestDefault` is already in use: acme\/contract.json#\./]],
  },
  'a credential with the name of a response': {
    changes: [['contract.json#/credentials', { 'slow-down': CREDENTIAL }]],
    finds: [['contract.json#/errors/slow-down', /`AcmeSlowDown` is already in use: .*\/credentials\//]],
  },
  'one header twice': {
    changes: [
      [`${HEADERS}/retry-after`, { required: false, description: 'x', schema: { type: 'string' }, example: '1' }],
    ],
    finds: [[`${HEADERS}/retry-after`, /already has the header `retry-after`/]],
  },
});

describe('contracts whose ids give the same name', () => {
  test('refuses every name of the later one', async () => {
    const found = await problemsIn({ 'acme-2': acme([], 'acme-2'), acme2: acme([], 'acme2') });
    const places: [at: string, says: RegExp][] = [
      ['contract.json', /Acme2Error`/],
      ['contract.json', /Acme2ErrorId`/],
      ['contract.json', /Acme2ErrorByStatus`/],
      ['error-envelope.schema.json', /Acme2ErrorEnvelope`.* acme-2\/error-envelope/],
      [SCHEMA, /Acme2SlowDownError`/],
      [`${SCHEMA}#/$defs/Seconds`, /Acme2Seconds`/],
      ['contract.json#/envelopes/0', /Acme2ErrorCode`/],
      ...[/Acme2Rest4XX`/, /Acme2RetryAfter`/, /Acme2RestDefault`/].map((says): [string, RegExp] => [
        'contract.json',
        says,
      ]),
      ['contract.json#/errors/slow-down', /Acme2SlowDown`/],
    ];
    for (const [at, says] of places) expect(found).toContainEqual(problem('unique-names', at, says, 'acme2'));
    expect(found.filter(({ rule, file }) => rule !== 'unique-names' || !file.startsWith('acme2/'))).toEqual([]);
  });

  test('refuses a name that two ids give with different words', async () => {
    const contracts = { acme: acme(file('cloud-error-envelope')), 'acme-cloud': acme([], 'acme-cloud') };
    const says = /`AcmeCloudErrorEnvelope` is already in use: acme\/cloud-error-envelope/;
    expect(await problemsIn(contracts)).toEqual([
      problem('unique-names', 'error-envelope.schema.json', says, 'acme-cloud'),
    ]);
  });
});

test.each([
  ['required-header', 'RequiredHeader'],
  ['error-advice', 'ErrorAdvice'],
])('refuses the name of a type of the package: %s', async (name, type) => {
  const [id = '', stem = ''] = name.split('-');
  const path = `${stem}.schema.json`;
  const changes: Change[] = [
    [path, schema(id, stem, {})],
    [`${SCHEMA}#/properties/more`, { $ref: path }],
  ];
  const found = await problemsIn({ [id]: acme(changes, id) });
  const says = new RegExp(`\`${type}\` is already in use: the package's contract-table.d.ts`);
  expect(found).toEqual([problem('unique-names', path, says, id)]);
});
