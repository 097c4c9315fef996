import { acme, rpcError } from '../../test/fixtures/acme.js';
import { type Case, testFindings } from '../../test/support/problems.js';

const FILE = 'counterexamples/slow-down/one-more.json';
const UNMATCHED = 'counterexamples/unmatched/one-more.json';
const honest = acme()['examples/slow-down/rest.json'] as { body: object };
const missing = { in: 'body', path: '/retry_in', rule: 'required' };
const mirrors = [
  ['contract.json#/envelopes/0/statusMirror', '/status'],
  ['error-envelope.schema.json#/properties/status', { type: 'integer' }],
] as const;

/** A counterexample without its time to wait, which names something else. */
const misnamed = (violations: object[], says: RegExp): Case => ({
  changes: [[FILE, { ...honest, body: { ...honest.body, retry_in: undefined }, violations }]],
  finds: [[`${FILE}#/violations`, says]],
});

testFindings('counterexamples', {
  'names nothing': {
    changes: [[FILE, honest]],
    finds: [[FILE, /names no violation/]],
  },
  'breaks nothing': {
    changes: [[FILE, { ...honest, violations: [missing] }]],
    finds: [[`${FILE}#/violations`, /It breaks nothing/]],
  },
  'names another rule': misnamed([{ ...missing, rule: 'type' }], /It breaks required of body \/retry_in/),
  'names another member': misnamed([{ ...missing, path: '/message' }], /It breaks required of body \/retry_in/),
  'names another part': misnamed([{ ...missing, in: 'header' }], /It breaks required of body \/retry_in/),
  'names too much': misnamed([missing, { in: 'status', path: '', rule: 'enum' }], /It breaks required of body/),
  'names too little': {
    changes: [[FILE, { ...honest, status: 503, headers: {}, violations: [{ in: 'status', path: '', rule: 'enum' }] }]],
    finds: [[`${FILE}#/violations`, /It breaks required of header retry-after and enum of status/]],
  },
  'names one right and one wrong': {
    changes: [
      [
        FILE,
        {
          ...honest,
          status: 503,
          headers: {},
          violations: [
            { in: 'header', path: 'retry-after', rule: 'required' },
            { in: 'status', path: '', rule: 'const' },
          ],
        },
      ],
    ],
    finds: [[`${FILE}#/violations`, /It breaks required of header retry-after and enum of status/]],
  },
  'names all, in another order than body, headers, status': {
    changes: [
      [
        FILE,
        {
          ...honest,
          status: 503,
          headers: {},
          violations: [
            { in: 'status', path: '', rule: 'enum' },
            { in: 'header', path: 'retry-after', rule: 'required' },
          ],
        },
      ],
    ],
    finds: [[`${FILE}#/violations`, /It breaks required of header retry-after and enum of status/]],
  },
  'has a shape that its error never has': {
    changes: [[FILE, { ...honest, body: { jsonrpc: '2.0', error: {} }, violations: [missing] }]],
    finds: [[FILE, /`slow-down` has no wire form of this shape/]],
  },
  'claims nothing and breaks nothing': {
    changes: [[UNMATCHED, { ...honest, body: { code: 'OTHER', message: 'No' }, violations: [missing] }]],
    finds: [[`${UNMATCHED}#/violations`, /It breaks nothing/]],
  },
  'claims nothing and breaks the envelope elsewhere': {
    changes: [[UNMATCHED, { ...honest, body: { code: 1, message: 'No' }, violations: [missing] }]],
    finds: [[`${UNMATCHED}#/violations`, /It breaks type of body \/code/]],
  },
  'claims nothing and has no shape of the contract: held against its first envelope': {
    changes: [
      [UNMATCHED, { ...honest, body: { jsonrpc: '2.0', error: {} }, violations: [{ ...missing, path: '/code' }] }],
    ],
    finds: [],
  },
  'claims nothing and has the shape of the second envelope': {
    changes: [
      ...rpcError('no-tool', 7),
      [
        UNMATCHED,
        {
          ...honest,
          body: { jsonrpc: '2.0', error: { code: 1 } },
          violations: [{ in: 'body', path: '/error/message', rule: 'required' }],
        },
      ],
    ],
    finds: [],
  },
  'repeats another status': {
    changes: [
      ...mirrors,
      [FILE, { ...honest, body: { ...honest.body, status: 430 }, violations: [{ ...missing, path: '/status' }] }],
    ],
    finds: [[`${FILE}#/violations`, /It breaks mirror of body \/status/]],
  },
  'repeats another status and says so': {
    changes: [
      ...mirrors,
      [
        FILE,
        {
          ...honest,
          body: { ...honest.body, status: 430 },
          violations: [{ in: 'body', path: '/status', rule: 'mirror' }],
        },
      ],
    ],
    finds: [],
  },
});
