import { acme, rpcError } from '../../test/fixtures/acme.js';
import { type Case, testProblems } from '../../test/support/problems.js';

const FILE = 'counterexamples/slow-down/one-more.json';
const UNMATCHED = 'counterexamples/unmatched/one-more.json';
const valid = acme()['examples/slow-down/rest.json'] as { body: object };
const missing = { in: 'body', path: '/retry_in', rule: 'required' };
const mirrors = [
  ['contract.json#/envelopes/0/statusMirror', '/status'],
  ['error-envelope.schema.json#/properties/status', { type: 'integer' }],
] as const;

/** A counterexample without its time to wait that names another violation. */
const misnamed = (violations: object[], says: RegExp): Case => ({
  changes: [[FILE, { ...valid, body: { ...valid.body, retry_in: undefined }, violations }]],
  finds: [[`${FILE}#/violations`, says]],
});

testProblems('counterexamples', {
  'no named violation': {
    changes: [[FILE, valid]],
    finds: [[FILE, /names no violation/]],
  },
  'no violation': {
    changes: [[FILE, { ...valid, violations: [missing] }]],
    finds: [[`${FILE}#/violations`, /got no violation/]],
  },
  'another rule': misnamed([{ ...missing, rule: 'type' }], /got required in body \/retry_in/),
  'another member': misnamed([{ ...missing, path: '/message' }], /got required in body \/retry_in/),
  'another part': misnamed([{ ...missing, in: 'header' }], /got required in body \/retry_in/),
  'a named violation too many': misnamed([missing, { in: 'status', path: '', rule: 'enum' }], /got required in body/),
  'a named violation too few': {
    changes: [[FILE, { ...valid, status: 503, headers: {}, violations: [{ in: 'status', path: '', rule: 'enum' }] }]],
    finds: [[`${FILE}#/violations`, /got required in header retry-after and enum in status/]],
  },
  'one right and one wrong': {
    changes: [
      [
        FILE,
        {
          ...valid,
          status: 503,
          headers: {},
          violations: [
            { in: 'header', path: 'retry-after', rule: 'required' },
            { in: 'status', path: '', rule: 'const' },
          ],
        },
      ],
    ],
    finds: [[`${FILE}#/violations`, /got required in header retry-after and enum in status/]],
  },
  'another order than body, headers, status': {
    changes: [
      [
        FILE,
        {
          ...valid,
          status: 503,
          headers: {},
          violations: [
            { in: 'status', path: '', rule: 'enum' },
            { in: 'header', path: 'retry-after', rule: 'required' },
          ],
        },
      ],
    ],
    finds: [[`${FILE}#/violations`, /got required in header retry-after and enum in status/]],
  },
  'a shape that its error never has': {
    changes: [[FILE, { ...valid, body: { jsonrpc: '2.0', error: {} }, violations: [missing] }]],
    finds: [[FILE, /`slow-down` has no form of this shape/]],
  },
  'a valid envelope that matches no error': {
    changes: [[UNMATCHED, { ...valid, body: { code: 'OTHER', message: 'No' }, violations: [missing] }]],
    finds: [[`${UNMATCHED}#/violations`, /got no violation/]],
  },
  'an envelope that matches no error, with another violation': {
    changes: [[UNMATCHED, { ...valid, body: { code: 1, message: 'No' }, violations: [missing] }]],
    finds: [[`${UNMATCHED}#/violations`, /got type in body \/code/]],
  },
  'accepts a body of another shape as a violation of the first envelope': {
    changes: [
      [UNMATCHED, { ...valid, body: { jsonrpc: '2.0', error: {} }, violations: [{ ...missing, path: '/code' }] }],
    ],
    finds: [],
  },
  'accepts a violation of the second envelope, by its shape': {
    changes: [
      ...rpcError('no-tool', 7),
      [
        UNMATCHED,
        {
          ...valid,
          body: { jsonrpc: '2.0', error: { code: 1 } },
          violations: [{ in: 'body', path: '/error/message', rule: 'required' }],
        },
      ],
    ],
    finds: [],
  },
  'another status in the body, not named': {
    changes: [
      ...mirrors,
      [FILE, { ...valid, body: { ...valid.body, status: 430 }, violations: [{ ...missing, path: '/status' }] }],
    ],
    finds: [[`${FILE}#/violations`, /got mirror in body \/status/]],
  },
  'accepts another status in the body, named': {
    changes: [
      ...mirrors,
      [
        FILE,
        {
          ...valid,
          body: { ...valid.body, status: 430 },
          violations: [{ in: 'body', path: '/status', rule: 'mirror' }],
        },
      ],
    ],
    finds: [],
  },
});
