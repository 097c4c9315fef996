import { describe, expect, test } from 'vitest';
import { anotherError, type Change, rpcError, schema } from '../../test/fixtures/acme.js';
import { problem, problemsAfter } from '../../test/support/problems.js';
import type { JsonObject } from '../model/json.js';

const FORM = 'contract.json#/errors/slow-down/forms/0';
const SCHEMA = 'slow-down-error.schema.json';
const text = { const: 'Slow down' };
const pattern = { type: 'string', pattern: '^Slow' };

/** The first error of the contract, matched by its code and something more. */
const slowDown = (by: (string | object)[], own: JsonObject = {}): Change[] => [
  [`${FORM}/matchBy`, ['code', ...by]],
  ...Object.entries(own).map(([key, value]) => [`${SCHEMA}#/properties/${key}`, value] as const),
];

/** A second error with the same code. */
function tooFast(by: (string | object)[], own: JsonObject = {}, body: JsonObject = {}): Change[] {
  return anotherError('too-fast', {
    matchBy: ['code', ...by],
    own: { required: ['code', ...Object.keys(own)], properties: { code: { const: 'SLOW_DOWN' }, ...own } },
    body: { code: 'SLOW_DOWN', message: 'Too fast', more: 1, ...body },
  });
}

/** A second error of the JSON-RPC envelope. */
const anotherRpcError = (id: string, code: number) =>
  rpcError(id, code).filter(([at]) => at !== 'contract.json#/envelopes/-');

/** An error that is matched by its status. */
const byStatus = (id: string, status: number[]) =>
  anotherError(id, { matchBy: ['status'], own: {}, body: { code: 'X', message: 'No' }, status });

const OVERLAP: Record<string, Change[]> = {
  'one code': tooFast([]),
  'one code, which the later error has in one revision only': [
    ['contract.json#/revisions', ['1', '2']],
    ...tooFast([]),
    ['contract.json#/errors/too-fast/since', '2'],
  ],
  'one code, which the earlier error has in one revision only': [
    ['contract.json#/revisions', ['1', '2']],
    [`${FORM}/until`, '1'],
    ...tooFast([]),
  ],
  'one code, on one of two surfaces': [
    ['contract.json#/envelopes/0/surfaces', ['rest', 'mcp']],
    ...tooFast([]),
    ['contract.json#/errors/too-fast/forms/0/surfaces', ['mcp']],
  ],
  'one code, and a text in one of them': tooFast(['message'], { message: { const: 'Too fast' } }),
  'one code and text': [
    ...slowDown(['message'], { message: text }),
    ...tooFast(['message'], { message: text }, { message: 'Slow down' }),
  ],
  'one code, and a text that matches the pattern of the other': [
    ...slowDown(['message'], { message: text }),
    ...tooFast(['message'], { message: pattern }, { message: 'Slow!' }),
  ],
  'one code, and a pattern that matches the text of the other': [
    ...slowDown(['message'], { message: pattern }),
    ...tooFast(['message'], { message: text }, { message: 'Slow down' }),
  ],
  'one code, and patterns that one text can match': [
    ...slowDown(['message'], { message: pattern }),
    ...tooFast(['message'], { message: { type: 'string', pattern: '^S.+fast$' } }, { message: 'So fast' }),
  ],
  'one code and one member': [
    ...slowDown(['/retry_in']),
    ...tooFast(['/retry_in'], { retry_in: { type: 'integer' } }, { retry_in: 1 }),
  ],
  'one code and two members that a body can both have': [
    ...slowDown(['/retry_in']),
    ...tooFast(['/more'], { more: { type: 'integer' } }),
  ],
};

const DISJOINT: Record<string, Change[]> = {
  'two codes': anotherError('too-fast', {
    matchBy: ['code'],
    own: { required: ['code'], properties: { code: { const: 'TOO_FAST' } } },
    body: { code: 'TOO_FAST', message: 'No' },
  }),
  'one code and two texts': [
    ...slowDown(['message'], { message: text }),
    ...tooFast(['message'], { message: { const: 'Too fast' } }),
  ],
  'one code, and a text that does not match the pattern': [
    ...slowDown(['message'], { message: pattern }),
    ...tooFast(['message'], { message: { const: 'Too fast' } }),
  ],
  'one code, and patterns that no text matches both': [
    ...slowDown(['message'], { message: pattern }),
    ...tooFast(['message'], { message: { type: 'string', pattern: '^Too' } }),
  ],
  'one code, and a member that the other forbids': [
    ...slowDown(['/retry_in']),
    ...tooFast([{ pointer: '/retry_in', present: false }], { retry_in: { type: 'null' } }, { retry_in: null }),
  ],
  'one code, and different statuses': [
    ...slowDown(['status']),
    ...anotherError('too-fast', {
      matchBy: ['code', 'status'],
      own: { required: ['code'], properties: { code: { const: 'SLOW_DOWN' } } },
      body: { code: 'SLOW_DOWN', message: 'Too fast' },
      status: [503],
    }),
  ],
  'a code, and a text: the code comes first': anotherError('too-fast', {
    matchBy: ['message'],
    own: { required: ['message'], properties: { message: { const: 'Too fast' } } },
    body: { code: 'SLOW_DOWN', message: 'Too fast' },
  }),
  'a code, and a status: the code comes first': byStatus('busy', [429]),
  'two statuses': [...byStatus('busy', [503]), ...byStatus('gone', [404, 410])],
  'one code on two surfaces': [
    ['contract.json#/envelopes/0/surfaces', ['rest', 'mcp']],
    [`${FORM}/surfaces`, ['rest']],
    ...tooFast([]),
    ['contract.json#/errors/too-fast/forms/0/surfaces', ['mcp']],
  ],
  'one code in two revisions': [
    ['contract.json#/revisions', ['1', '2', '3']],
    [`${FORM}/until`, '2'],
    ...tooFast([]),
    ['contract.json#/errors/too-fast/since', '3'],
  ],
  'a shape, and a text: the text comes first': [
    ...rpcError('no-tool', 7),
    ['contract.json#/errors/no-tool/forms/0/matchBy', ['message']],
    ['no-tool-json-rpc-error.schema.json#/properties/error/properties/message', { const: 'No' }],
    ...anotherRpcError('no-name', 8),
    ['contract.json#/errors/no-name/forms/0/matchBy', ['shape']],
  ],
  'a shape, and a code: the code comes first': [
    ...rpcError('no-tool', 7),
    ...anotherRpcError('no-name', 8),
    ['contract.json#/errors/no-name/forms/0/matchBy', ['shape']],
  ],
  'one code in envelopes of two shapes': [
    ...rpcError('no-tool', 7),
    [`${SCHEMA}#/properties/code`, { const: 7 }],
    ['error-envelope.schema.json#/properties/code', { type: 'integer' }],
    ...[
      'examples/slow-down/rest',
      'counterexamples/slow-down/wait-missing',
      'counterexamples/unmatched/message-missing',
    ]
      .concat('counterexamples/slow-down/header-missing', 'counterexamples/slow-down/status-wrong')
      .map((file) => [`${file}.json#/body/code`, 7] as const),
  ],
};

/** A second envelope of the same shape, and an error of it. */
function inSecondEnvelope(id: string, code: string, locator: string, own: JsonObject): Change[] {
  const key = locator.slice(1);
  const envelope = { required: [key], properties: { [key]: { type: 'string' }, ...own } };
  return [
    ...anotherError(id, {
      matchBy: ['code'],
      own: { required: [key], properties: { [key]: { const: code }, ...own } },
      body: { [key]: code, message: 'No' },
      status: [503],
    }),
    ['second-envelope.schema.json', schema('acme', 'second-envelope', envelope)],
    [`${id}-error.schema.json#/allOf/0/$ref`, 'second-envelope.schema.json'],
    [
      'contract.json#/envelopes/-',
      {
        shape: 'body',
        surfaces: ['rest'],
        schema: 'second-envelope.schema.json',
        code: locator,
        source: 'errors#Shape',
        basis: 'documented',
      },
    ],
  ];
}

describe('two envelopes of one shape', () => {
  const message = { message: { type: 'string' } };

  test('refuses one code at the same pointer, whatever the statuses', async () => {
    const found = await problemsAfter(...inSecondEnvelope('too-fast', 'SLOW_DOWN', '/code', message));
    const says = /can match both `too-fast` and `slow-down`/;
    expect(found).toEqual([problem('distinct-matches', 'contract.json#/errors/too-fast/forms/0', says)]);
  });

  test('accepts one code at different pointers', async () => {
    expect(await problemsAfter(...inSecondEnvelope('too-fast', 'SLOW_DOWN', '/kind', message))).toEqual([]);
  });

  test('accepts different codes at the same pointer', async () => {
    expect(await problemsAfter(...inSecondEnvelope('too-fast', 'TOO_FAST', '/code', message))).toEqual([]);
  });
});

test('refuses an error whose bodies all have the code of another error', async () => {
  const found = await problemsAfter(
    ...anotherError('too-fast', {
      matchBy: ['message'],
      own: {
        required: ['code', 'message'],
        properties: { code: { const: 'SLOW_DOWN' }, message: { const: 'Too fast' } },
      },
      body: { code: 'SLOW_DOWN', message: 'Too fast', more: 1 },
    }),
  );
  const says = /can match both `too-fast` and `slow-down`/;
  expect(found).toEqual([problem('distinct-matches', 'contract.json#/errors/too-fast/forms/0', says)]);
});

describe('two errors that one response can match', () => {
  test.each(Object.entries(OVERLAP))('refuses them: %s', async (_, changes) => {
    const found = await problemsAfter(...changes);
    const says = /can match both `too-fast` and `slow-down`/;
    expect(found).toEqual([problem('distinct-matches', 'contract.json#/errors/too-fast/forms/0', says)]);
  });

  test('refuses one code in one of the revisions', async () => {
    const revisions: Change[] = [
      ['contract.json#/revisions', ['1', '2', '3']],
      [`${FORM}/until`, '2'],
      ['contract.json#/errors/too-fast/since', '2'],
    ];
    const found = await problemsAfter(...tooFast([]), ...revisions);
    expect(found).toEqual([problem('distinct-matches', 'contract.json#/errors/too-fast/forms/0', /can match both/)]);
  });

  test('refuses one shape', async () => {
    const byShape = ['no-tool', 'no-name'].map(
      (id): Change => [`contract.json#/errors/${id}/forms/0/matchBy`, ['shape']],
    );
    const found = await problemsAfter(...rpcError('no-tool', 7), ...anotherRpcError('no-name', 8), ...byShape);
    const says = /can match both `no-name` and `no-tool`/;
    expect(found).toEqual([problem('distinct-matches', 'contract.json#/errors/no-name/forms/0', says)]);
  });

  test('refuses one status', async () => {
    const found = await problemsAfter(...byStatus('busy', [503, 429]), ...byStatus('full', [507, 429]));
    const says = /can match both `full` and `busy`/;
    expect(found).toEqual([problem('distinct-matches', 'contract.json#/errors/full/forms/0', says)]);
  });
});

test.each(Object.entries(DISJOINT))('accepts two errors: %s', async (_, changes) => {
  expect(await problemsAfter(...changes)).toEqual([]);
});
