import { describe, expect, test } from 'vitest';
import { acme, anotherError, type Change, schema } from '../../test/support/acme.js';
import { finding, findingsIn, testFindings } from '../../test/support/findings.js';

const HEADERS = 'contract.json#/errors/slow-down/forms/0/headers';
const SCHEMA = 'slow-down-error.schema.json';

/** A body schema that a member of the documented error refers to. */
const file = (stem: string): Change[] => [
  [`${stem}.schema.json`, schema('acme', stem, {})],
  [`${SCHEMA}#/properties/more`, { $ref: `${stem}.schema.json` }],
];

/** An error told by its status whose body is the whole envelope. */
const byStatus = (id: string, status: number): Change[] => [
  ...anotherError(id, { toldBy: ['status'], own: {}, body: { code: 'X', message: 'No' }, status: [status] }),
  [`${id}-error.schema.json`],
  [`contract.json#/errors/${id}/forms/0/schema`, 'error-envelope.schema.json'],
];

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
        { schema: SCHEMA, toldBy: ['code'], since: '2', basis: { body: 'documented' } },
      ],
    ],
    finds: [],
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
    const types = [/Acme2Error`/, /Acme2ErrorId`/, /Acme2ErrorByStatus`/];
    expect(found).toEqual([
      ...types.map((says) => finding('unique-names', 'contract.json', says, 'acme2')),
      finding('unique-names', 'error-envelope.schema.json', /Acme2ErrorEnvelope`.* acme-2\/error-envelope/, 'acme2'),
      finding('unique-names', SCHEMA, /Acme2SlowDownError`/, 'acme2'),
      finding('unique-names', `${SCHEMA}#/$defs/Seconds`, /Acme2Seconds`/, 'acme2'),
      finding('unique-names', 'contract.json#/envelopes/0', /Acme2ErrorCode`/, 'acme2'),
      finding('unique-names', 'contract.json#/errors/slow-down/forms/0', /Acme2SlowDown`/, 'acme2'),
      finding('unique-names', `${HEADERS}/Retry-After`, /Acme2SlowDownRetryAfter`/, 'acme2'),
    ]);
  });

  test('a word may belong to the one or to the other', async () => {
    const contracts = { acme: acme(file('cloud-error-envelope')), 'acme-cloud': acme([], 'acme-cloud') };
    const says = /`AcmeCloudErrorEnvelope` is also the name of what acme\/cloud-error-envelope/;
    expect(await findingsIn(contracts)).toEqual([
      finding('unique-names', 'error-envelope.schema.json', says, 'acme-cloud'),
    ]);
  });
});
