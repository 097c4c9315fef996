import { acme, anotherError, type Change, type Files, rpcError } from '../fixtures/acme.js';

const ENVELOPE = 'error-envelope.schema.json#/properties';

/** What the made-up contract has besides, so that each kind of fact can change. */
const BASE: readonly Change[] = [
  ['contract.json#/hosts', ['api.acme.example']],
  ['contract.json#/identifyingHeaders', [{ name: 'X-Acme', pattern: '^[0-9]+$' }]],
  ['contract.json#/alsoSends', ['problem-details']],
  ['contract.json#/requestId', { header: 'X-Acme-Request' }],
  ['contract.json#/retryOverride', { header: 'X-Acme-Retry', retry: ['yes'], doNotRetry: ['no'] }],
  ['contract.json#/tags', ['shops']],
  ['contract.json#/notes', ['The page is silent about waits.']],
  ['contract.json#/revisions', ['1', '2']],
  [
    'contract.json#/credentials',
    {
      key: {
        description: 'The key of an account.',
        scheme: { type: 'apiKey', in: 'header', name: 'X-Key' },
        source: 'errors#Keys',
        basis: 'documented',
      },
    },
  ],
  [
    'contract.json#/envelopes/0/waits',
    [
      { pointer: '/retry_in', unit: 'seconds' },
      { header: 'X-Wait', unit: 'seconds' },
    ],
  ],
  ['contract.json#/envelopes/0/surfaces', ['rest', 'mcp']],
  [
    `${ENVELOPE}/hint`,
    { description: 'What to do.', anyOf: [{ enum: ['wait', 'stop'] }, { type: ['string', 'null'] }] },
  ],
  [`${ENVELOPE}/level`, { description: 'How bad it is.', enum: ['low', 'high'] }],
  [`${ENVELOPE}/count`, { description: 'How often it occurred.', type: 'integer', minimum: 0 }],
  [`${ENVELOPE}/parts`, { description: 'What failed.', type: 'array', items: { type: 'string' } }],
  [`${ENVELOPE}/ref`, { description: 'A number in words.', type: 'string', pattern: '^[a-z]+$' }],
  ...anotherError('no-order', {
    matchBy: ['code'],
    own: { type: 'object', required: ['code'], properties: { code: { enum: ['NO_ORDER', 'OLD_ORDER'] } } },
    body: { code: 'NO_ORDER', message: 'No order' },
    status: [404, 410],
  }),
  [
    'contract.json#/errors/no-order/links',
    [{ title: 'See your orders', href: 'https://acme.example/orders', source: 'errors#Links' }],
  ],
  ['contract.json#/errors/no-order/notes', ['Orders are kept for a year.']],
  [
    'contract.json#/errors/no-order/forms/0/headers',
    {
      'X-Orders': {
        required: false,
        description: 'The number of orders.',
        schema: { type: 'integer', minimum: 0 },
        example: '3',
      },
    },
  ],
  ...rpcError('no-tool', -32001),
];

/** The contract that each case changes in one way. */
export function base(changes: readonly Change[] = []): Files {
  return acme([...BASE, ...changes]);
}
