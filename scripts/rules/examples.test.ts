import { acme } from '../../test/fixtures/acme.js';
import { testProblems } from '../../test/support/problems.js';

const HEADER = 'contract.json#/errors/slow-down/forms/0/headers/Retry-After';
const STATUS = 'contract.json#/errors/slow-down/forms/0/status';
const EXAMPLE = 'examples/slow-down/rest.json';
const SECOND = 'examples/slow-down/second.json';
const second = (members: object) => ({ ...(acme()[EXAMPLE] as object), ...members });

testProblems('examples', {
  'another body': {
    changes: [[`${EXAMPLE}#/body/retry_in`, '12']],
    finds: [[`${EXAMPLE}#/body`, /not valid as `slow-down`: type in body \/retry_in/]],
  },
  'no required header': {
    changes: [[`${EXAMPLE}#/headers`, { Date: 'today' }]],
    finds: [[`${EXAMPLE}#/headers`, /not valid as `slow-down`: required in header retry-after/]],
  },
  'another status': {
    changes: [[SECOND, second({ status: 503 })]],
    finds: [[`${SECOND}#/status`, /not valid as `slow-down`: enum in status/]],
  },
  'everything at once': {
    changes: [[SECOND, second({ body: {}, headers: {}, status: 503 })]],
    finds: [
      [`${SECOND}#/body`, /required in body \/code/],
      [`${SECOND}#/headers`, /required in header/],
      [`${SECOND}#/status`, /enum in status/],
    ],
  },
  'an object in `error` without `jsonrpc`: a REST body if its envelope has one': {
    changes: [
      ['error-envelope.schema.json#/properties/error', { type: 'object' }],
      [SECOND, second({ body: { code: 'SLOW_DOWN', message: 7, retry_in: 12, error: {} } })],
    ],
    finds: [[`${SECOND}#/body`, /not valid as `slow-down`: type in body \/message/]],
  },
  'an object in `error` without `jsonrpc`: a JSON-RPC message if its envelope has none': {
    changes: [[SECOND, second({ body: { code: 'SLOW_DOWN', message: 'Slow down', retry_in: 12, error: {} } })]],
    finds: [[SECOND, /`slow-down` has no form of this shape on this surface/]],
  },
  'a shape that the error never has': {
    changes: [[SECOND, second({ body: { jsonrpc: '2.0', error: { code: 1, message: 'No' } } })]],
    finds: [[SECOND, /`slow-down` has no form of this shape on this surface/]],
  },
  'a surface that the error is not on': {
    changes: [[SECOND, second({ surfaces: ['mcp'] })]],
    finds: [[SECOND, /`slow-down` has no form of this shape on this surface/]],
  },
  'a named violation': {
    changes: [[`${EXAMPLE}#/violations`, [{ in: 'status', path: '', rule: 'enum' }]]],
    finds: [[`${EXAMPLE}#/violations`, /An example has no violations/]],
  },
  'a body with another status': {
    changes: [
      ['contract.json#/envelopes/0/statusMirror', '/status'],
      ['error-envelope.schema.json#/properties/status', { type: 'integer' }],
      [`${EXAMPLE}#/body/status`, 430],
    ],
    finds: [[`${EXAMPLE}#/body`, /mirror in body \/status/]],
  },
  'accepts headers in another case': {
    changes: [[`${EXAMPLE}#/headers`, { 'RETRY-AFTER': '1' }]],
    finds: [],
  },
  'accepts a response without headers': {
    changes: [[`${EXAMPLE}#/headers`]],
    finds: [],
  },
  'accepts a body alone': {
    changes: [[SECOND, second({ headers: {}, status: undefined })]],
    finds: [],
  },
  'accepts a status that the header is not required with': {
    changes: [
      [STATUS, [429, 503]],
      [`${HEADER}/onStatus`, [429]],
      ['counterexamples/slow-down/status-wrong.json#/status', 500],
      [SECOND, second({ status: 503, headers: {} })],
    ],
    finds: [],
  },
});
