import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acme, anotherError, rpcError, schema } from '../../test/fixtures/acme.js';
import { problem, problemsIn, testProblems } from '../../test/support/problems.js';

const counterexample = acme()['counterexamples/slow-down/wait-missing.json'];
const example = acme()['examples/slow-down/rest.json'];
const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the id of a contract', () => {
  test.each(['Acme', 'acme_co', 'acme--co', '2acme', 'acme-'])('has to be kebab-case: %s', async (id) => {
    expect(await problemsIn({ [id]: acme([], id) })).toEqual([problem('naming', 'contract.json', /kebab-case/, id)]);
  });

  const paths = Object.keys(exports).map((path) =>
    path
      .slice('./'.length)
      .split('/')[0]
      ?.replace(/\.json$/, ''),
  );
  const reserved = paths.filter((path): path is string => path !== undefined && path !== '' && path !== '*');

  test('has export paths of the package to compare with', () => {
    expect(reserved).toEqual(expect.arrayContaining(['all', 'types', 'schemas', 'openapi', 'package']));
  });

  test.each([...new Set([...reserved, 'contract', 'reference', 'ajv', 'rulesets', 'draft-04'])])(
    'cannot be %s',
    async (id) => {
      expect(await problemsIn({ [id]: acme([], id) })).toEqual([problem('naming', 'contract.json', /export path/, id)]);
    },
  );
});

const byStatus = { matchBy: ['status'], own: {}, body: { code: 'X', message: 'No' }, status: [404] };
const unmatched = anotherError('unmatched', byStatus).filter(([at]) => !at.startsWith('counterexamples/'));

const RPC = Object.fromEntries(rpcError('no-tool', -31000)) as Record<string, object>;
const { $schema, $id, title, ...RPC_ENVELOPE } = RPC['json-rpc-error-envelope.schema.json'] as Record<string, unknown>;
const noTool = (stem: string) => ({ ...RPC['no-tool-json-rpc-error.schema.json'], ...schema('acme', stem, {}) });

testProblems('naming', {
  'an error with the name of the folder of counterexamples that match none': {
    changes: [...unmatched],
    finds: [['contract.json#/errors/unmatched', /folder of the counterexamples/]],
  },
  'a file that is not kebab-case': {
    changes: [
      ['error--envelope.schema.json', schema('acme', 'error--envelope', {})],
      ['error-envelope.schema.json'],
      ['contract.json#/envelopes/0/schema', 'error--envelope.schema.json'],
      ['slow-down-error.schema.json#/allOf/0/$ref', 'error--envelope.schema.json'],
    ],
    finds: [['error--envelope.schema.json', /`error--envelope.schema.json` is not kebab-case/]],
  },
  'an `$id` of another file': {
    changes: [['error-envelope.schema.json#/$id', 'https://error-envelopes.github.io/v1/acme/envelope.schema.json']],
    finds: [['error-envelope.schema.json#/$id', /is not the address of the file/]],
  },
  'no `$id`': {
    changes: [['error-envelope.schema.json#/$id']],
    finds: [['error-envelope.schema.json#/$id', /is not the address of the file/]],
  },
  'another title than the file’s name': {
    changes: [['error-envelope.schema.json#/title', 'ACMEErrorEnvelope']],
    finds: [['error-envelope.schema.json#/title', /not `AcmeErrorEnvelope`/]],
  },
  'no title': {
    changes: [['error-envelope.schema.json#/title']],
    finds: [['error-envelope.schema.json#/title', /not `AcmeErrorEnvelope`/]],
  },
  'a definition that is not PascalCase': {
    changes: [['slow-down-error.schema.json#/$defs/wait_time', { title: 'AcmeWait_time', description: 'A time.' }]],
    finds: [['slow-down-error.schema.json#/$defs/wait_time', /`wait_time` is not PascalCase/]],
  },
  'another title than the definition’s name': {
    changes: [['slow-down-error.schema.json#/$defs/Seconds/title', 'Seconds']],
    finds: [['slow-down-error.schema.json#/$defs/Seconds/title', /not `AcmeSeconds`/]],
  },
  'a title that another file has': {
    changes: [
      ['slow-down-error.schema.json#/$defs/ErrorEnvelope', { title: 'AcmeErrorEnvelope', description: 'Twice.' }],
    ],
    finds: [['slow-down-error.schema.json#/$defs/ErrorEnvelope/title', /also the title in acme\/error-envelope/]],
  },
  'a body schema with the name of no error': {
    changes: [
      [
        'too-fast-error.schema.json',
        schema('acme', 'too-fast-error', { allOf: [{ $ref: 'error-envelope.schema.json' }] }),
      ],
      ['slow-down-error.schema.json'],
      ['contract.json#/errors/slow-down/forms/0/schema', 'too-fast-error.schema.json'],
    ],
    finds: [
      [
        'contract.json#/errors/slow-down/forms/0/schema',
        /`too-fast-error.schema.json` does not have the name of its error and shape/,
      ],
    ],
  },
  'a body schema with the words of another shape': {
    changes: [
      ...rpcError('no-tool', -31000),
      ['no-tool-error.schema.json', noTool('no-tool-error')],
      ['no-tool-json-rpc-error.schema.json'],
      ['contract.json#/errors/no-tool/forms/0/schema', 'no-tool-error.schema.json'],
    ],
    finds: [
      [
        'contract.json#/errors/no-tool/forms/0/schema',
        /`no-tool-error.schema.json` does not have the name of its error and shape/,
      ],
    ],
  },
  'an envelope of messages without the words of its shape': {
    changes: [
      ...rpcError('no-tool', -31000),
      ['rpc-error-envelope.schema.json', schema('acme', 'rpc-error-envelope', RPC_ENVELOPE)],
      ['json-rpc-error-envelope.schema.json'],
      ['contract.json#/envelopes/1/schema', 'rpc-error-envelope.schema.json'],
      ['no-tool-json-rpc-error.schema.json#/allOf/0/$ref', 'rpc-error-envelope.schema.json'],
    ],
    finds: [['contract.json#/envelopes/1/schema', /does not have the words of the shape `json-rpc-error`/]],
  },
  'an envelope of messages with another word before those of its shape': {
    changes: [
      ...rpcError('no-tool', -31000),
      ['old-json-rpc-error-envelope.schema.json', schema('acme', 'old-json-rpc-error-envelope', RPC_ENVELOPE)],
      ['json-rpc-error-envelope.schema.json'],
      ['contract.json#/envelopes/1/schema', 'old-json-rpc-error-envelope.schema.json'],
      ['no-tool-json-rpc-error.schema.json#/allOf/0/$ref', 'old-json-rpc-error-envelope.schema.json'],
    ],
    finds: [],
  },
  'examples of an error that the contract does not have': {
    changes: [['examples/slow-dwon/rest.json', example]],
    finds: [['examples/slow-dwon/rest.json', /no error `slow-dwon`/]],
  },
  'counterexamples of an error that the contract does not have': {
    changes: [['counterexamples/slow-dwon/rest.json', counterexample]],
    finds: [['counterexamples/slow-dwon/rest.json', /no error `slow-dwon`/]],
  },
  'examples that match no error': {
    changes: [['examples/unmatched/rest.json', example]],
    finds: [['examples/unmatched/rest.json', /no error `unmatched`/]],
  },
  'a case that is not kebab-case': {
    changes: [['examples/slow-down/Rest_2.json', example]],
    finds: [['examples/slow-down/Rest_2.json', /case is not kebab-case/]],
  },
  'a case in a file that is not `.json`': {
    changes: [['examples/slow-down/rest.txt', example]],
    finds: [['examples/slow-down/rest.txt', /case is not kebab-case/]],
  },
});
