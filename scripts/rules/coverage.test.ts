import { anotherError, rpcError, schema } from '../../test/fixtures/acme.js';
import { testProblems } from '../../test/support/problems.js';

const FORM = 'contract.json#/errors/slow-down/forms/0';
const cases = (folder: string) => `counterexamples/${folder}`;
const byStatus = { matchBy: ['status'], own: {}, body: { code: 'X', message: 'No' }, status: [404] };
const literals = { code: { const: 'GONE' }, message: { const: 'Gone' } };
const gone = anotherError('gone', {
  matchBy: ['code', 'message'],
  own: { required: ['code', 'message'], properties: literals },
  body: { code: 'GONE', message: 'Gone' },
});

const RPC = 'json-rpc-error-envelope.schema.json';
const rpcForm = { schema: 'slow-down-json-rpc-error.schema.json', matchBy: ['code'], basis: { body: 'documented' } };
const message = { jsonrpc: '2.0', error: { code: 7, message: 'No' } };

testProblems('coverage', {
  'no example': {
    changes: [['examples/slow-down/rest.json']],
    finds: [[FORM, /`slow-down` has no example of this form on `rest`/]],
  },
  'no example on one surface': {
    changes: [
      ['contract.json#/envelopes/0/surfaces', ['rest', 'mcp']],
      ['examples/slow-down/rest.json#/surfaces', ['rest']],
    ],
    finds: [[FORM, /no example of this form on `mcp`/]],
  },
  'no example with one of the statuses': {
    changes: [
      [`${FORM}/status`, [429, 503, 507]],
      [cases('slow-down/status-wrong.json#/status'), 500],
    ],
    finds: [
      [FORM, /no example of this form with the status 503/],
      [FORM, /no example of this form with the status 507/],
    ],
  },
  'an example without a status, as one of none': {
    changes: [['examples/slow-down/rest.json#/status']],
    finds: [[FORM, /no example of this form with the status 429/]],
  },
  'accepts an inferred status without an example': {
    changes: [
      [`${FORM}/status`, [429, 503]],
      [`${FORM}/basis/status`, 'inferred'],
      [cases('slow-down/status-wrong.json')],
    ],
    finds: [],
  },
  'accepts an example without a surface as one for all': {
    changes: [['contract.json#/envelopes/0/surfaces', ['rest', 'mcp']]],
    finds: [],
  },
  'no invalid body': {
    changes: [[cases('slow-down/wait-missing.json')]],
    finds: [[FORM, /no counterexample with an invalid body/]],
  },
  'no missing header': {
    changes: [[cases('slow-down/header-missing.json')]],
    finds: [[FORM, /no counterexample with a missing `retry-after` header/]],
  },
  'no wrong status': {
    changes: [[cases('slow-down/status-wrong.json')]],
    finds: [[FORM, /no counterexample with a wrong status/]],
  },
  'nothing at all': {
    changes: [
      ['examples/slow-down/rest.json'],
      ...['wait-missing', 'header-missing', 'status-wrong'].map((name) => [cases(`slow-down/${name}.json`)] as const),
    ],
    finds: [
      [FORM, /no example/],
      [FORM, /an invalid body/],
      [FORM, /a missing `retry-after` header/],
      [FORM, /a wrong status/],
    ],
  },
  'no invalid body of one of two shapes': {
    changes: [
      ...rpcError('no-tool', 7).filter(([at]) => !at.startsWith('counterexamples/')),
      ['contract.json#/errors/slow-down/forms/-', rpcForm],
      ['contract.json#/errors/no-tool'],
      ['examples/no-tool/mcp.json'],
      ['slow-down-json-rpc-error.schema.json', schema('acme', 'slow-down-json-rpc-error', { allOf: [{ $ref: RPC }] })],
      ['no-tool-json-rpc-error.schema.json'],
      [
        'slow-down-json-rpc-error.schema.json#/properties',
        { error: { type: 'object', properties: { code: { const: 7 } } } },
      ],
      ['examples/slow-down/mcp.json', { summary: 'x', basis: 'inferred', body: message }],
    ],
    finds: [['contract.json#/errors/slow-down/forms/1', /no counterexample with an invalid body/]],
  },
  'no invalid body, if only a nested member is required': {
    changes: [
      ...rpcError('no-tool', 7).filter(([at]) => !at.startsWith('counterexamples/')),
      [`${RPC}#/required`, ['error']],
    ],
    finds: [['contract.json#/errors/no-tool/forms/0', /no counterexample with an invalid body/]],
  },
  'accepts an optional header without a counterexample': {
    changes: [[`${FORM}/headers/Retry-After/required`, false], [cases('slow-down/header-missing.json')]],
    finds: [],
  },
  'accepts an inferred status without a counterexample': {
    changes: [[`${FORM}/basis/status`, 'inferred'], [cases('slow-down/status-wrong.json')]],
    finds: [],
  },
  'accepts an error that is matched by its status without a counterexample': {
    changes: anotherError('gone', byStatus).filter(([at]) => !at.startsWith('counterexamples/')),
    finds: [],
  },
  'accepts a body that has nothing but what it is matched by without a counterexample': {
    changes: gone.filter(([at]) => !at.startsWith('counterexamples/')),
    finds: [],
  },
  'accepts an error without a form': {
    changes: [
      ...anotherError('gone', byStatus).filter(([at]) => at.startsWith('contract.json')),
      ['contract.json#/errors/gone/forms', []],
    ],
    finds: [],
  },
});
