import { describe, expect, test } from 'vitest';
import { acme, anotherError, type Change, schema } from '../../test/fixtures/acme.js';
import { finding, findingsIn, testFindings } from '../../test/support/problems.js';

const HEADERS = 'contract.json#/errors/slow-down/forms/0/headers';
const SCHEMA = 'slow-down-error.schema.json';

/** A body schema that a member of the documented error refers to. */
const file = (stem: string): Change[] => [
  [`${stem}.schema.json`, schema('acme', stem, {})],
  [`${SCHEMA}#/properties/more`, { $ref: `${stem}.schema.json` }],
];

/** An error told by its status whose body is the whole envelope. */
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

testFindings('unique-names', {
  'a file called like the type of any documented error': {
    changes: file('error'),
    finds: [['error.schema.json', /`AcmeError` is also the name/]],
  },
  'a file called like the type of the ids': {
    changes: file('error-id'),
    finds: [['error-id.schema.json', /`AcmeErrorId` is also the name/]],
  },
  'a file called like the types by status': {
    changes: file('error-by-status'),
    finds: [['error-by-status.schema.json', /`AcmeErrorByStatus` is also the name/]],
  },
  'a file called like the type of the codes': {
    changes: file('error-code'),
    finds: [['contract.json#/envelopes/0', /`AcmeErrorCode` is also the name of what acme\/error-code.schema.json#/]],
  },
  'a definition called like the type of any documented error': {
    changes: [[`${SCHEMA}#/$defs/Error`, { title: 'AcmeError', description: 'x' }]],
    finds: [[`${SCHEMA}#/$defs/Error`, /`AcmeError` is also the name/]],
  },
  'two errors with one response': {
    changes: [...byStatus('gone', 410), ...byStatus('gone-error', 404)],
    finds: [
      ['contract.json#/errors/gone-error/forms/0', /`AcmeGone` is also the name of what .*\/errors\/gone\/forms\/0/],
    ],
  },
  'an error whose response is called like a type': {
    changes: byStatus('error-envelope', 404),
    finds: [['contract.json#/errors/error-envelope/forms/0', /`AcmeErrorEnvelope` is also the name/]],
  },
  'an error whose response is called like a header': {
    changes: byStatus('slow-down-retry-after', 404),
    finds: [['contract.json#/errors/slow-down-retry-after/forms/0', /`AcmeSlowDownRetryAfter` is also the name/]],
  },
  'forms of two revisions get two names': {
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
  'an error whose response is called like that of any error': {
    changes: byStatus('default', 404),
    finds: [
      [
        'contract.json#/errors/default/forms/0',
        /`AcmeDefault` is also the name of what acme\/contract.json# describes/,
      ],
    ],
  },
  'a credential called like a response': {
    changes: [['contract.json#/credentials', { 'slow-down': CREDENTIAL }]],
    finds: [['contract.json#/errors/slow-down/forms/0', /`AcmeSlowDown` is also the name of what .*\/credentials\//]],
  },
  'one header twice': {
    changes: [
      [`${HEADERS}/retry-after`, { required: false, description: 'x', schema: { type: 'string' }, example: '1' }],
    ],
    finds: [[`${HEADERS}/retry-after`, /`AcmeSlowDownRetryAfter` is also the name/]],
  },
});

describe('contracts whose ids come to the same name', () => {
  test('the later one has to go', async () => {
    const found = await findingsIn({ 'acme-2': acme([], 'acme-2'), acme2: acme([], 'acme2') });
    const places: [at: string, says: RegExp][] = [
      ['contract.json', /Acme2Error`/],
      ['contract.json', /Acme2ErrorId`/],
      ['contract.json', /Acme2ErrorByStatus`/],
      ['error-envelope.schema.json', /Acme2ErrorEnvelope`.* acme-2\/error-envelope/],
      [SCHEMA, /Acme2SlowDownError`/],
      [`${SCHEMA}#/$defs/Seconds`, /Acme2Seconds`/],
      ['contract.json#/envelopes/0', /Acme2ErrorCode`/],
      ...[/Acme24XX`/, /Acme24XXRetryAfter`/, /Acme2Default`/].map((says): [string, RegExp] => ['contract.json', says]),
      ['contract.json#/errors/slow-down/forms/0', /Acme2SlowDown`/],
      [`${HEADERS}/Retry-After`, /Acme2SlowDownRetryAfter`/],
    ];
    for (const [at, says] of places) expect(found).toContainEqual(finding('unique-names', at, says, 'acme2'));
    expect(found.filter(({ rule, file }) => rule !== 'unique-names' || !file.startsWith('acme2/'))).toEqual([]);
  });

  test('a word may belong to the one or to the other', async () => {
    const contracts = { acme: acme(file('cloud-error-envelope')), 'acme-cloud': acme([], 'acme-cloud') };
    const says = /`AcmeCloudErrorEnvelope` is also the name of what acme\/cloud-error-envelope/;
    expect(await findingsIn(contracts)).toEqual([
      finding('unique-names', 'error-envelope.schema.json', says, 'acme-cloud'),
    ]);
  });
});
