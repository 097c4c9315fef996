import { expect, test } from 'vitest';
import shipped from '../../generated/reference.js';
import { acme, type Change, schema } from '../../test/fixtures/acme.js';
import { problem, problemsIn } from '../../test/support/problems.js';

/** Two contracts with changes of their own. `beta` is the later one: it has the problem. */
function two(first: Change[], second: Change[]) {
  return problemsIn({ acme: acme(first), beta: acme(second, 'beta') });
}

const hosts = (...names: string[]): Change => ['contract.json#/hosts', names];
const headers = (...list: object[]): Change => ['contract.json#/identifyingHeaders', list];

test('refuses the host of another contract', async () => {
  const found = await two(
    [hosts('api.acme.example', '*.acme.example')],
    [hosts('api.beta.example', 'api.acme.example')],
  );
  expect(found).toEqual([problem('distinct-senders', 'contract.json#/hosts/1', /`acme`, too/, 'beta')]);
});

test('accepts a host below the wildcard of another contract, and the wildcard above a host', async () => {
  expect(await two([hosts('*.example.com')], [hosts('api.example.com', '*.eu.example.com')])).toEqual([]);
});

test.each([
  ['without patterns', { name: 'X-Sender' }, { name: 'x-sender' }],
  ['with one pattern', { name: 'X-Sender' }, { name: 'X-Sender', pattern: '^beta$' }],
  [
    'with patterns that one value matches',
    { name: 'X-Sender', pattern: '^[a-c]+$' },
    { name: 'X-Sender', pattern: '^beta$|^bca$'.split('|')[1] },
  ],
])('refuses the identifying header of another contract, %s', async (_, one, other) => {
  const found = await two([headers(one)], [headers({ name: 'X-Beta' }, other)]);
  expect(found).toEqual([
    problem('distinct-senders', 'contract.json#/identifyingHeaders/1', /identifies `acme`, too/, 'beta'),
  ]);
});

test('accepts a header whose patterns match different values', async () => {
  const named = (name: string) => headers({ name: 'X-Sender', pattern: `^${name}$` });
  expect(await two([named('acme')], [named('beta')])).toEqual([]);
});

/** An envelope that names its sender in `kind`. */
function identifying(id: string, kind: object): Change[] {
  const errors = ['wait-missing', 'header-missing', 'status-wrong'].map((name) => `counterexamples/slow-down/${name}`);
  return [
    ['contract.json#/envelopes/0/identifies', true],
    [
      'error-envelope.schema.json',
      schema(id, 'error-envelope', {
        required: ['code', 'message', 'kind'],
        properties: { code: { type: 'string' }, message: { type: 'string' }, kind },
      }),
    ],
    ...['examples/slow-down/rest', ...errors].map((file): Change => [`${file}.json#/body/kind`, `${id}-error`]),
  ];
}

test('refuses the identifying body of another contract', async () => {
  const shared = { enum: ['acme-error', 'beta-error'] };
  const found = await two(identifying('acme', shared), identifying('beta', shared));
  expect(found).toEqual([
    problem(
      'distinct-senders',
      'contract.json#/envelopes/0/identifies',
      /envelope of `acme` requires the same/,
      'beta',
    ),
  ]);
});

test('accepts bodies that name different senders', async () => {
  const of = (id: string) => identifying(id, { const: `${id}-error` });
  expect(await two(of('acme'), of('beta'))).toEqual([]);
});

test('refuses the host of a contract of this package, unless it takes its place', async () => {
  const [known] = shipped.filter(({ hosts }) => hosts?.length) as [(typeof shipped)[0]];
  const host = (known.hosts as string[])[0] as string;
  expect(await problemsIn({ [known.id]: acme([hosts(host)], known.id) })).toEqual([]);
  expect(await problemsIn({ acme: acme([hosts(host)]) })).toEqual([
    problem('distinct-senders', 'contract.json#/hosts/0', /is a host of/),
  ]);
});
