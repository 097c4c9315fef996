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
    finds: [[`${EXAMPLE}#/body`, /breaks `slow-down`: type of body \/retry_in/]],
  },
  'without a required header': {
    changes: [[`${EXAMPLE}#/headers`, { Date: 'today' }]],
    finds: [[`${EXAMPLE}#/headers`, /breaks `slow-down`: required of header retry-after/]],
  },
  'another status': {
    changes: [[`${EXAMPLE}#/status`, 503]],
    finds: [[`${EXAMPLE}#/status`, /breaks `slow-down`: enum of status/]],
  },
  'everything at once': {
    changes: [[EXAMPLE, second({ body: {}, headers: {}, status: 503 })]],
    finds: [
      [`${EXAMPLE}#/body`, /required of body \/code/],
      [`${EXAMPLE}#/headers`, /required of header/],
      [`${EXAMPLE}#/status`, /enum of status/],
    ],
  },
  'an object in `error` without `jsonrpc`, which is a body of REST where its envelope has one': {
    changes: [
      ['error-envelope.schema.json#/properties/error', { type: 'object' }],
      [SECOND, second({ body: { code: 'SLOW_DOWN', message: 7, retry_in: 12, error: {} } })],
    ],
    finds: [[`${SECOND}#/body`, /breaks `slow-down`: type of body \/message/]],
  },
  'an object in `error` without `jsonrpc`, which is a message of JSON-RPC where it has none': {
    changes: [[SECOND, second({ body: { code: 'SLOW_DOWN', message: 'Slow down', retry_in: 12, error: {} } })]],
    finds: [[SECOND, /`slow-down` has no wire form of this shape on this surface/]],
  },
  'of a shape that the error never has': {
    changes: [[SECOND, second({ body: { jsonrpc: '2.0', error: { code: 1, message: 'No' } } })]],
    finds: [[SECOND, /`slow-down` has no wire form of this shape on this surface/]],
  },
  'on a surface that the error is not on': {
    changes: [[SECOND, second({ surfaces: ['mcp'] })]],
    finds: [[SECOND, /`slow-down` has no wire form of this shape on this surface/]],
  },
  'with a violation': {
    changes: [[`${EXAMPLE}#/violations`, [{ in: 'status', path: '', rule: 'enum' }]]],
    finds: [[`${EXAMPLE}#/violations`, /An example breaks nothing/]],
  },
  'a body that says another status': {
    changes: [
      ['contract.json#/envelopes/0/statusMirror', '/status'],
      ['error-envelope.schema.json#/properties/status', { type: 'integer' }],
      [`${EXAMPLE}#/body/status`, 430],
    ],
    finds: [[`${EXAMPLE}#/body`, /mirror of body \/status/]],
  },
  'headers in another case are fine': {
    changes: [[`${EXAMPLE}#/headers`, { 'RETRY-AFTER': '1' }]],
    finds: [],
  },
  'nothing is required of headers that are not known': {
    changes: [[`${EXAMPLE}#/headers`]],
    finds: [],
  },
  'nor of a body alone': {
    changes: [[`${EXAMPLE}#/headers`, {}], [`${EXAMPLE}#/status`]],
    finds: [],
  },
  'nor with another status than the header is required with': {
    changes: [
      [STATUS, [429, 503]],
      [`${HEADER}/onStatus`, [429]],
      ['counterexamples/slow-down/status-wrong.json#/status', 500],
      [SECOND, second({ status: 503, headers: {} })],
    ],
    finds: [],
  },
});
