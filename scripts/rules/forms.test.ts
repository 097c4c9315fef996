import { acme, rpcError } from '../../test/fixtures/acme.js';
import { headerError, listError, textError } from '../../test/fixtures/open-acme.js';
import { testProblems } from '../../test/support/problems.js';

const FORM = 'contract.json#/errors/slow-down/forms/0';
const HEADER = `${FORM}/headers/Retry-After`;
const SCHEMA = 'slow-down-error.schema.json';
const UNMATCHED = 'counterexamples/unmatched/message-missing.json';
const unmatched = acme()[UNMATCHED] as object;
const typeOf = (path: string) => ({ in: 'body', path, rule: 'type' });

testProblems('forms', {
  'a surface that the envelope does not have': {
    changes: [[`${FORM}/surfaces`, ['rest', 'mcp']]],
    finds: [[`${FORM}/surfaces`, /a surface that its envelope does not have/]],
  },
  'accepts a code together with a status': {
    changes: [[`${FORM}/matchBy`, ['code', 'status']]],
    finds: [],
  },
  'an inferred status': {
    changes: [
      [`${FORM}/matchBy`, ['status']],
      [`${FORM}/basis/status`, 'inferred'],
      ['counterexamples/slow-down/status-wrong.json'],
    ],
    finds: [[`${FORM}/matchBy`, /has no documented status/]],
  },
  'no status': {
    changes: [
      [`${FORM}/matchBy`, ['status']],
      [`${FORM}/status`],
      [`${FORM}/basis/status`],
      ['counterexamples/slow-down/status-wrong.json'],
    ],
    finds: [[`${FORM}/matchBy`, /has no documented status/]],
  },
  'accepts a standard shape': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/errors/no-tool/forms/0/matchBy', ['shape']]],
    finds: [],
  },
  'a standard shape together with a code': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/errors/no-tool/forms/0/matchBy', ['code', 'shape']]],
    finds: [['contract.json#/errors/no-tool/forms/0/matchBy', /Only an error of a standard shape/]],
  },
  'a shape without a standard': {
    changes: [[`${FORM}/matchBy`, ['shape']]],
    finds: [[`${FORM}/matchBy`, /Only an error of a standard shape/]],
  },
  'a code that the schema leaves open': {
    changes: [[`${SCHEMA}#/properties/code`, { type: 'string' }]],
    finds: [[`${FORM}/matchBy`, /slow-down-error.schema.json has no literal code/]],
  },
  'a code that is neither text nor number': {
    changes: [
      [`${SCHEMA}#/properties/code`, { const: null }],
      ['error-envelope.schema.json#/properties/code', { type: ['string', 'null'] }],
      ...[
        'examples/slow-down/rest',
        'counterexamples/slow-down/wait-missing',
        'counterexamples/slow-down/header-missing',
      ]
        .concat('counterexamples/slow-down/status-wrong')
        .map((name) => [`${name}.json#/body/code`, null] as const),
    ],
    finds: [[`${FORM}/matchBy`, /has no literal code/]],
  },
  'a text that the schema leaves open': {
    changes: [[`${FORM}/matchBy`, ['message']]],
    finds: [[`${FORM}/matchBy`, /has no literal text or pattern/]],
  },
  'accepts a member alone': {
    changes: [[`${FORM}/matchBy`, ['/retry_in']]],
    finds: [],
  },
  'a member that the schema does not describe': {
    changes: [[`${FORM}/matchBy`, ['code', '/detail/hint']]],
    finds: [[`${FORM}/matchBy`, /does not describe `\/detail\/hint`/]],
  },
  'accepts code, text and member together': {
    changes: [
      [`${FORM}/matchBy`, ['code', 'message', '/retry_in']],
      [`${SCHEMA}#/properties/message`, { type: 'string', pattern: '^Slow' }],
    ],
    finds: [],
  },
  'an example that is not a number': {
    changes: [[`${HEADER}/example`, 'soon']],
    finds: [[`${HEADER}/example`, /not a valid integer of at least 0/]],
  },
  'an example that is a fraction': {
    changes: [[`${HEADER}/example`, '1.5']],
    finds: [[`${HEADER}/example`, /not a valid integer/]],
  },
  'an example that is too small': {
    changes: [[`${HEADER}/example`, '-1']],
    finds: [[`${HEADER}/example`, /not a valid integer/]],
  },
  'accepts the smallest value': {
    changes: [[`${HEADER}/example`, '0']],
    finds: [],
  },
  'accepts a fraction as a number, and any text': {
    changes: [
      [`${HEADER}/example`, '1.5'],
      [`${HEADER}/schema/type`, 'number'],
      [`${FORM}/headers/Date`, { required: false, description: 'x', schema: { type: 'string' }, example: 'today' }],
    ],
    finds: [],
  },
  'a header required with a status that the form does not have': {
    changes: [[`${HEADER}/onStatus`, [429, 503]]],
    finds: [[`${HEADER}/onStatus`, /A status in `onStatus` is not one of the form/]],
  },
  'a required header that is inferred': {
    changes: [[`${FORM}/basis/headers`, 'inferred']],
    finds: [[`${FORM}/headers`, /required, but only inferred/]],
  },
  'accepts an optional header that is inferred': {
    changes: [
      [`${FORM}/basis/headers`, 'inferred'],
      [`${HEADER}/required`, false],
      ['counterexamples/slow-down/header-missing.json'],
    ],
    finds: [],
  },
  'accepts two forms of one envelope in two revisions': {
    changes: [
      ['contract.json#/revisions', ['1', '2']],
      [`${FORM}/until`, '1'],
      [
        'contract.json#/errors/slow-down/forms/-',
        { schema: SCHEMA, matchBy: ['code'], since: '2', basis: { body: 'documented' } },
      ],
    ],
    finds: [],
  },
  'two forms of one envelope on one of two surfaces': {
    changes: [
      ['contract.json#/envelopes/0/surfaces', ['rest', 'mcp']],
      [
        'contract.json#/errors/slow-down/forms/-',
        { surfaces: ['mcp'], schema: SCHEMA, matchBy: ['code'], basis: { body: 'documented' } },
      ],
    ],
    finds: [['contract.json#/errors/slow-down/forms/1', /two forms of the same envelope on the same surface/]],
  },
  'two forms of one envelope on one surface': {
    changes: [
      ['contract.json#/errors/slow-down/forms/-', { schema: SCHEMA, matchBy: ['code'], basis: { body: 'documented' } }],
    ],
    finds: [['contract.json#/errors/slow-down/forms/1', /two forms of the same envelope on the same surface/]],
  },
  'a code that the schema does not require': {
    changes: [
      [`${SCHEMA}#/required`, ['retry_in']],
      ['error-envelope.schema.json#/required', ['message']],
      [UNMATCHED, { ...unmatched, body: { code: 1, message: 'No' }, violations: [typeOf('/code')] }],
    ],
    finds: [[`${FORM}/matchBy`, /does not require `\/code`, which identifies the error/]],
  },
  'a text that the schema does not require': {
    changes: [
      [`${FORM}/matchBy`, ['message']],
      [`${SCHEMA}#/properties/message`, { const: 'Slow down' }],
      ['error-envelope.schema.json#/required', ['code']],
      [UNMATCHED, { ...unmatched, body: { message: 'No' }, violations: [{ ...typeOf('/code'), rule: 'required' }] }],
    ],
    finds: [[`${FORM}/matchBy`, /does not require `\/message`, which identifies the error/]],
  },
  'a nested code whose object is not required': {
    changes: [
      ...rpcError('no-tool', 7),
      ['no-tool-json-rpc-error.schema.json#/required'],
      ['json-rpc-error-envelope.schema.json#/required', ['jsonrpc']],
    ],
    finds: [['contract.json#/errors/no-tool/forms/0/matchBy', /does not require `\/error\/code`/]],
  },
  'literals in contract.json that belong in the schema': {
    changes: [[`${FORM}/codes`, ['SLOW_DOWN']]],
    finds: [[`${FORM}/codes`, /its literals belong in the body schema/]],
  },
  'accepts literals in contract.json of a code in a header': { changes: headerError, finds: [] },
  'accepts literals in contract.json of a part of a text': { changes: textError, finds: [] },
  'accepts several literals, and a list': { changes: listError, finds: [] },
  'a value that the member never has': {
    changes: [[`${FORM}/matchBy`, ['code', { pointer: '/retry_in', equals: 'soon' }]]],
    finds: [[`${FORM}/matchBy`, /`\/retry_in` is integer in .+, so it is never "soon"/]],
  },
  'a fraction as the value of an integer': {
    changes: [[`${FORM}/matchBy`, ['code', { pointer: '/retry_in', equals: 1.5 }]]],
    finds: [[`${FORM}/matchBy`, /so it is never 1\.5/]],
  },
  'accepts values that members can have': {
    changes: [[`${FORM}/matchBy`, ['code', { pointer: '/retry_in', equals: 12 }, { header: 'X-Any', equals: 'on' }]]],
    finds: [],
  },
});
