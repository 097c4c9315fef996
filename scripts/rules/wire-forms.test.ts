import { rpcError } from '../../test/fixtures/acme.js';
import { testFindings } from '../../test/support/problems.js';

const ENVELOPE = 'contract.json#/envelopes/0';
const FORM = 'contract.json#/errors/slow-down/forms/0';
const HEADER = `${FORM}/headers/Retry-After`;
const SCHEMA = 'slow-down-error.schema.json';
const noMember = /no member at `\/nothing`/;

testFindings('wire-forms', {
  'a code where the standard has its own': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/envelopes/1/code', '/error/code']],
    finds: [['contract.json#/envelopes/1', /Code and message of a `json-rpc-error` stand where its standard/]],
  },
  'a message where the standard has its own': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/envelopes/1/message', '/error/message']],
    finds: [['contract.json#/envelopes/1', /Code and message of a `json-rpc-error` stand where its standard/]],
  },
  'a code that the envelope does not have': {
    changes: [
      [`${ENVELOPE}/code`, '/nothing'],
      [`${FORM}/matchBy`, ['status']],
    ],
    finds: [[`${ENVELOPE}/code`, noMember]],
  },
  'a message that the envelope does not have': {
    changes: [[`${ENVELOPE}/message`, '/nothing']],
    finds: [[`${ENVELOPE}/message`, noMember]],
  },
  'a repeated status that the envelope does not have': {
    changes: [[`${ENVELOPE}/statusMirror`, '/nothing']],
    finds: [[`${ENVELOPE}/statusMirror`, noMember]],
  },
  'a member of a name that every object has': {
    changes: [[`${ENVELOPE}/message`, '/constructor']],
    finds: [[`${ENVELOPE}/message`, /no member at `\/constructor`/]],
  },
  'a time to wait may stand in the documented errors alone': {
    changes: [[`${ENVELOPE}/waits`, [{ pointer: '/nothing', unit: 'seconds' }]]],
    finds: [],
  },
  'a surface that the envelope is not on': {
    changes: [[`${FORM}/surfaces`, ['rest', 'mcp']]],
    finds: [[`${FORM}/surfaces`, /on a surface where its envelope is not/]],
  },
  'matched by the code and the status is fine': {
    changes: [[`${FORM}/matchBy`, ['code', 'status']]],
    finds: [],
  },
  'told by a status that the page does not state': {
    changes: [
      [`${FORM}/matchBy`, ['status']],
      [`${FORM}/basis/status`, 'inferred'],
      ['counterexamples/slow-down/status-wrong.json'],
    ],
    finds: [[`${FORM}/matchBy`, /has a documented status/]],
  },
  'told by no status': {
    changes: [
      [`${FORM}/matchBy`, ['status']],
      [`${FORM}/status`],
      [`${FORM}/basis/status`],
      ['counterexamples/slow-down/status-wrong.json'],
    ],
    finds: [[`${FORM}/matchBy`, /has a documented status/]],
  },
  'told by the shape of a standard is fine': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/errors/no-tool/forms/0/matchBy', ['shape']]],
    finds: [],
  },
  'told by the shape of a standard and something else': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/errors/no-tool/forms/0/matchBy', ['code', 'shape']]],
    finds: [['contract.json#/errors/no-tool/forms/0/matchBy', /Only the shape of a standard tells an error/]],
  },
  'told by a shape that is no standard': {
    changes: [[`${FORM}/matchBy`, ['shape']]],
    finds: [[`${FORM}/matchBy`, /Only the shape of a standard tells an error/]],
  },
  'a media type of a shape that needs none': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/envelopes/1/mediaType', 'application/json']],
    finds: [['contract.json#/envelopes/1/mediaType', /known by its shape/]],
  },
  'told by a code that the schema leaves open': {
    changes: [[`${SCHEMA}#/properties/code`, { type: 'string' }]],
    finds: [[`${FORM}/matchBy`, /slow-down-error.schema.json has no `const` where the code stands/]],
  },
  'told by a code that is neither text nor number': {
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
    finds: [[`${FORM}/matchBy`, /has no `const` where the code stands/]],
  },
  'told by a text that the schema leaves open': {
    changes: [[`${FORM}/matchBy`, ['message']]],
    finds: [[`${FORM}/matchBy`, /neither `const` nor `pattern` where the text stands/]],
  },
  'matched by a member alone is fine': {
    changes: [[`${FORM}/matchBy`, ['/retry_in']]],
    finds: [],
  },
  'told by a member that the schema does not describe': {
    changes: [[`${FORM}/matchBy`, ['code', '/detail/hint']]],
    finds: [[`${FORM}/matchBy`, /does not describe `detail\/hint`/]],
  },
  'told by code, text and member is fine': {
    changes: [
      [`${FORM}/matchBy`, ['code', 'message', '/retry_in']],
      [`${SCHEMA}#/properties/message`, { type: 'string', pattern: '^Slow' }],
    ],
    finds: [],
  },
  'an example that is no number': {
    changes: [[`${HEADER}/example`, 'soon']],
    finds: [[`${HEADER}/example`, /no integer as the header's schema has it/]],
  },
  'an example that is a fraction': {
    changes: [[`${HEADER}/example`, '1.5']],
    finds: [[`${HEADER}/example`, /no integer/]],
  },
  'an example that is too small': {
    changes: [[`${HEADER}/example`, '-1']],
    finds: [[`${HEADER}/example`, /no integer/]],
  },
  'the smallest value is fine': {
    changes: [[`${HEADER}/example`, '0']],
    finds: [],
  },
  'a fraction as a number, or any text, is fine': {
    changes: [
      [`${HEADER}/example`, '1.5'],
      [`${HEADER}/schema/type`, 'number'],
      [`${FORM}/headers/Date`, { required: false, description: 'x', schema: { type: 'string' }, example: 'today' }],
    ],
    finds: [],
  },
  'a header required with a status that never comes': {
    changes: [[`${HEADER}/onStatus`, [429, 503]]],
    finds: [[`${HEADER}/onStatus`, /a status that the form never has/]],
  },
  'a required header that the page does not state': {
    changes: [[`${FORM}/basis/headers`, 'inferred']],
    finds: [[`${FORM}/headers`, /inferred header cannot be required/]],
  },
  'an optional header that the page does not state is fine': {
    changes: [
      [`${FORM}/basis/headers`, 'inferred'],
      [`${HEADER}/required`, false],
      ['counterexamples/slow-down/header-missing.json'],
    ],
    finds: [],
  },
  'two forms of one envelope in two revisions are fine': {
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
    finds: [['contract.json#/errors/slow-down/forms/1', /two forms of one envelope on one surface/]],
  },
  'two forms of one envelope on one surface': {
    changes: [
      ['contract.json#/errors/slow-down/forms/-', { schema: SCHEMA, matchBy: ['code'], basis: { body: 'documented' } }],
    ],
    finds: [['contract.json#/errors/slow-down/forms/1', /two forms of one envelope on one surface/]],
  },
});
