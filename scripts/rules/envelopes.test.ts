import { type Change, rpcError } from '../../test/fixtures/acme.js';
import { listError } from '../../test/fixtures/open-acme.js';
import { type Case, testProblems } from '../../test/support/problems.js';

const ENVELOPE = 'contract.json#/envelopes/0';
const FORM = 'contract.json#/errors/slow-down/forms/0';
const STATUS = `${FORM}/status`;
const MEMBER = 'slow-down-error.schema.json#/properties/retry_in';
const STATUS_WRONG = 'counterexamples/slow-down/status-wrong.json#/status';
const RETRY_IN = { pointer: '/retry_in', unit: 'seconds' };
const notDescribed = /No schema describes a member at `\/nothing`/;

/** The files whose bodies satisfy the envelope. */
const bodies = ['wait-missing', 'header-missing', 'status-wrong']
  .map((name) => `counterexamples/slow-down/${name}`)
  .concat('examples/slow-down/rest');

const otherMember = (schema: object): Change[] => [['error-envelope.schema.json#/properties/other', schema]];

const examplesWith = (status: number): Change[] =>
  bodies.filter((file) => !file.endsWith('status-wrong')).map((file): Change => [`${file}.json#/status`, status]);

/** Waits of some units at a member with a schema that does not fit. */
function waits(units: string[], schema: object, says: RegExp): Record<string, Case> {
  return Object.fromEntries(
    units.map((unit) => [
      `a wait in ${unit} of ${JSON.stringify(schema)}`,
      {
        changes: [
          [`${ENVELOPE}/waits`, [{ pointer: '/wait', unit }]],
          ['error-envelope.schema.json#/properties/wait', schema],
        ],
        finds: [[`${ENVELOPE}/waits/0`, new RegExp(says.source.replace('retry_in', 'wait'))]],
      },
    ]),
  );
}

testProblems('envelopes', {
  'a code where the standard has its own': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/envelopes/1/code', '/error/code']],
    finds: [['contract.json#/envelopes/1', /The standard of the shape `json-rpc-error` says where/]],
  },
  'a message where the standard has its own': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/envelopes/1/message', '/error/message']],
    finds: [['contract.json#/envelopes/1', /The standard of the shape `json-rpc-error` says where/]],
  },
  'a code that the envelope does not have': {
    changes: [
      [`${ENVELOPE}/code`, '/nothing'],
      [`${FORM}/matchBy`, ['status']],
    ],
    finds: [[`${ENVELOPE}/code`, notDescribed]],
  },
  'a message that the envelope does not have': {
    changes: [[`${ENVELOPE}/message`, '/nothing']],
    finds: [[`${ENVELOPE}/message`, notDescribed]],
  },
  'a status mirror that the envelope does not have': {
    changes: [[`${ENVELOPE}/statusMirror`, '/nothing']],
    finds: [[`${ENVELOPE}/statusMirror`, notDescribed]],
  },
  'a member that every object inherits': {
    changes: [[`${ENVELOPE}/message`, '/constructor']],
    finds: [[`${ENVELOPE}/message`, /No schema describes a member at `\/constructor`/]],
  },
  'a media type of a standard shape': {
    changes: [...rpcError('no-tool', 7), ['contract.json#/envelopes/1/mediaType', 'application/json']],
    finds: [['contract.json#/envelopes/1/mediaType', /no media type of its own/]],
  },
  'a wait that no schema describes': {
    changes: [[`${ENVELOPE}/waits`, [{ pointer: '/nothing', unit: 'seconds' }]]],
    finds: [[`${ENVELOPE}/waits/0`, /No schema describes a member at `\/nothing`/]],
  },
  'accepts a wait that only a documented error describes, and one in a header': {
    changes: [[`${ENVELOPE}/waits`, [RETRY_IN, { header: 'X-Reset', unit: 'epoch-seconds' }]]],
    finds: [],
  },
  ...waits(['duration', 'date-time'], { type: 'integer' }, /Expected the type string at `\/retry_in`, got integer/),
  ...waits(
    ['seconds', 'milliseconds', 'epoch-seconds'],
    { type: 'boolean' },
    /Expected the type integer or number or string/,
  ),
  ...waits(['seconds', 'duration'], {}, /got a schema without a type/),
  'accepts a number that may be null as a wait': {
    changes: [[MEMBER, { type: ['number', 'null'] }]],
    finds: [],
  },
  'a code that is an object': {
    changes: [...otherMember({ type: 'object' }), [`${ENVELOPE}/code`, ['/code', '/other']]],
    finds: [[`${ENVELOPE}/code`, /Expected the type string or integer or number at `\/other`, got object/]],
  },
  'a message that is a number': {
    changes: [...otherMember({ type: ['integer', 'string'] }), [`${ENVELOPE}/message`, '/other']],
    finds: [[`${ENVELOPE}/message`, /Expected the type string or array at `\/other`, got integer/]],
  },
  'a part of a number': {
    changes: [...otherMember({ type: 'integer' }), [`${ENVELOPE}/code`, ['/code', { pointer: '/other', after: '#' }]]],
    finds: [[`${ENVELOPE}/code`, /Expected the type string at `\/other`, got integer/]],
  },
  'accepts a message that is a list, or open': {
    changes: [
      ...otherMember({ type: ['array', 'null'], items: { type: 'string' } }),
      [`${ENVELOPE}/message`, ['/other', '/message']],
    ],
    finds: [],
  },
  'accepts a status mirror that is text': {
    changes: [...otherMember({ type: 'string' }), [`${ENVELOPE}/statusMirror`, '/other']],
    finds: [],
  },
  'a status mirror that is a truth value': {
    changes: [...otherMember({ type: 'boolean' }), [`${ENVELOPE}/statusMirror`, '/other']],
    finds: [[`${ENVELOPE}/statusMirror`, /Expected the type integer or string at `\/other`, got boolean/]],
  },
  'a request id that no schema describes': {
    changes: [['contract.json#/requestId', [{ header: 'X-Request-Id' }, '/request_id']]],
    finds: [['contract.json#/requestId', /No schema describes a member at `\/request_id`/]],
  },
  'a request id that is a number': {
    changes: [...otherMember({ type: 'integer' }), ['contract.json#/requestId', '/other']],
    finds: [['contract.json#/requestId', /Expected the type string at `\/other`, got integer/]],
  },
  'accepts a request id that is text': {
    changes: [...otherMember({ type: ['string', 'null'] }), ['contract.json#/requestId', '/other']],
    finds: [],
  },
  'code and message of two lists': {
    changes: [
      ...listError,
      ['contract.json#/envelopes/1/message', '/warnings/*/message'],
      [
        'list-envelope.schema.json#/properties/warnings',
        { type: 'array', items: { type: 'object', properties: { message: { type: 'string' } } } },
      ],
    ],
    finds: [['contract.json#/envelopes/1', /read the items of several lists: `\/errors`, `\/warnings`/]],
  },
  'errors below 400 in an envelope that a success could have': {
    changes: [...listError, ['list-envelope.schema.json#/properties/errors/minItems', 0]],
    finds: [['contract.json#/envelopes/1/schema', /has the status 200, and a success could have a body/]],
  },
  'errors below 400 with a literal that is not required': {
    changes: [
      [STATUS, [200]],
      [STATUS_WRONG, 500],
      ...examplesWith(200),
      ['error-envelope.schema.json#/properties/ok', { const: false }],
    ],
    finds: [[`${ENVELOPE}/schema`, /a success could have a body/]],
  },
  'accepts errors below 400 with a required literal': {
    changes: [
      [STATUS, [200]],
      [STATUS_WRONG, 500],
      ...examplesWith(200),
      ['error-envelope.schema.json#/properties/ok', { const: false }],
      ['error-envelope.schema.json#/required', ['code', 'message', 'ok']],
      ...bodies.map((file): Change => [`${file}.json#/body/ok`, false]),
    ],
    finds: [],
  },
  'accepts errors below 400 in a list with an item': { changes: listError, finds: [] },
  'an envelope that identifies its sender without a literal text': {
    changes: [[`${ENVELOPE}/identifies`, true]],
    finds: [[`${ENVELOPE}/identifies`, /requires no literal text that could name it/]],
  },
  'accepts an envelope that identifies its sender by a literal text': {
    changes: [
      [`${ENVELOPE}/identifies`, true],
      ['error-envelope.schema.json#/properties/kind', { const: 'AcmeError' }],
      ['error-envelope.schema.json#/required', ['code', 'message', 'kind']],
      ...bodies.map((file): Change => [`${file}.json#/body/kind`, 'AcmeError']),
    ],
    finds: [],
  },
  'an envelope that identifies its sender by a list that may contain any text': {
    changes: [
      [`${ENVELOPE}/identifies`, true],
      ['error-envelope.schema.json#/properties/kinds', { type: 'array', contains: { type: 'string' } }],
      ['error-envelope.schema.json#/required', ['code', 'message', 'kinds']],
      ...bodies.map((file): Change => [`${file}.json#/body/kinds`, ['AcmeError']]),
    ],
    finds: [[`${ENVELOPE}/identifies`, /requires no literal text that could name it/]],
  },
  'accepts an envelope that identifies its sender by a literal text in a list': {
    changes: [
      [`${ENVELOPE}/identifies`, true],
      ['error-envelope.schema.json#/properties/kinds', { type: 'array', contains: { const: 'AcmeError' } }],
      ['error-envelope.schema.json#/required', ['code', 'message', 'kinds']],
      ...bodies.map((file): Change => [`${file}.json#/body/kinds`, ['AcmeError']]),
    ],
    finds: [],
  },
});
