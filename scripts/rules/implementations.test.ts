import { anotherError, type Change, rpcError } from '../../test/fixtures/acme.js';
import { type Case, testProblems } from '../../test/support/problems.js';

const KIND: Change = ['contract.json#/kind', 'implementation'];
const MATCH_BY = 'contract.json#/errors/no-tool/forms/0/matchBy';

const byCode = (code: string, ...others: object[]): Change[] =>
  anotherError('no-tool', {
    matchBy: ['code', ...others],
    own: { required: ['code'], properties: { code: { const: code } } },
    body: { code, message: 'No' },
  });

const byText = (text: string): Change[] => [
  ...anotherError('no-tool', {
    matchBy: ['message'],
    own: { required: ['message'], properties: { message: { const: text } } },
    body: { code: 'ANY', message: text },
  }),
  ['counterexamples/no-tool/message-number.json#/body', { code: 7, message: text }],
  ['counterexamples/no-tool/message-number.json#/violations', [{ in: 'body', path: '/code', rule: 'type' }]],
];

const refused = (changes: Change[], says: RegExp): Case => ({ changes: [KIND, ...changes], finds: [[MATCH_BY, says]] });
const accepted = (...changes: Change[]): Case => ({ changes, finds: [] });

testProblems('implementations', {
  'a reserved code': refused(rpcError('no-tool', -32002), /matched by the reserved code -32002 alone/),
  'a reserved code together with a status': refused(
    [...rpcError('no-tool', -32002), [MATCH_BY, ['code', 'status']], ...status(404)],
    /matched by the reserved code -32002 alone/,
  ),
  'a code that is the name of a status': refused(byCode('not_found'), /matched by the status name `not_found` alone/),
  'a code that is the name of a status and of an error': refused(byCode('InternalServerError'), /the status name/),
  'a text that is the name of a status': refused(
    byText('Too Many Requests'),
    /matched by the status name `Too Many Requests` alone/,
  ),
  'accepts a reserved code together with a text': accepted(
    KIND,
    ...rpcError('no-tool', -32002),
    [MATCH_BY, ['code', 'message']],
    ['no-tool-json-rpc-error.schema.json#/properties/error/properties/message', { const: 'No' }],
    ['no-tool-json-rpc-error.schema.json#/properties/error/required', ['code', 'message']],
    ['counterexamples/no-tool/message-number.json#/body/error/message', 'No'],
    ['counterexamples/no-tool/message-number.json#/body/jsonrpc', '1.0'],
    ['counterexamples/no-tool/message-number.json#/violations', [{ in: 'body', path: '/jsonrpc', rule: 'const' }]],
  ),
  'accepts a code of its own range': accepted(KIND, ...rpcError('no-tool', 7)),
  'accepts the name of a status together with a header': accepted(
    KIND,
    ...byCode('not_found', { header: 'X-Gateway', equals: 'acme' }),
    ['examples/no-tool/rest.json#/headers', { 'X-Gateway': 'acme' }],
    ['counterexamples/no-tool/message-number.json#/headers', { 'X-Gateway': 'acme' }],
  ),
  'accepts another text': accepted(KIND, ...byText('Too many tools')),
  'accepts a reserved code and the name of a status of a vendor': accepted(
    ...rpcError('no-tool', -32002),
    ...anotherError('not-found', {
      matchBy: ['code'],
      own: { required: ['code'], properties: { code: { const: 'not_found' } } },
      body: { code: 'not_found', message: 'No' },
    }),
  ),
});

function status(code: number): Change[] {
  const form = 'contract.json#/errors/no-tool/forms/0';
  return [
    [`${form}/status`, [code]],
    [`${form}/basis/status`, 'documented'],
    ['examples/no-tool/mcp.json#/status', code],
    ['counterexamples/no-tool/message-number.json#/status', code],
    [
      'counterexamples/no-tool/status-wrong.json',
      {
        summary: 'Another status.',
        basis: 'inferred',
        status: 418,
        body: { jsonrpc: '2.0', id: 1, error: { code: -32002, message: 'No' } },
        violations: [{ in: 'status', path: '', rule: 'enum' }],
      },
    ],
  ];
}
