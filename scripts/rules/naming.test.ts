import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acme, anotherError, schema } from '../../test/fixtures/acme.js';
import { finding, findingsIn, testFindings } from '../../test/support/problems.js';

const counterexample = acme()['counterexamples/slow-down/wait-missing.json'];
const example = acme()['examples/slow-down/rest.json'];
const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the contract’s id', () => {
  test.each(['Acme', 'acme_co', 'acme--co', '2acme', 'acme-'])('is kebab-case: %s', async (id) => {
    expect(await findingsIn({ [id]: acme([], id) })).toEqual([finding('naming', 'contract.json', /kebab-case/, id)]);
  });

  const paths = Object.keys(exports).map((path) =>
    path
      .slice('./'.length)
      .split('/')[0]
      ?.replace(/\.json$/, ''),
  );
  const reserved = paths.filter((path): path is string => path !== undefined && path !== '' && path !== '*');

  test('cannot be an export path of the package, whichever there are', () => {
    expect(reserved).toEqual(expect.arrayContaining(['all', 'types', 'schemas', 'openapi', 'package']));
  });

  test.each([...reserved, 'openrpc', 'spectral', 'redocly', 'rulesets'])('is not %s', async (id) => {
    expect(await findingsIn({ [id]: acme([], id) })).toEqual([finding('naming', 'contract.json', /export path/, id)]);
  });
});

const byStatus = { matchBy: ['status'], own: {}, body: { code: 'X', message: 'No' }, status: [404] };
const unmatched = anotherError('unmatched', byStatus).filter(([at]) => !at.startsWith('counterexamples/'));

testFindings('naming', {
  'an error called like the folder of counterexamples that claim none': {
    changes: [...unmatched],
    finds: [['contract.json#/errors/unmatched', /folder of counterexamples/]],
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
    finds: [['error-envelope.schema.json#/$id', /does not tell the file/]],
  },
  'no `$id`': {
    changes: [['error-envelope.schema.json#/$id']],
    finds: [['error-envelope.schema.json#/$id', /does not tell the file/]],
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
  'a body schema named after no error': {
    changes: [
      [
        'too-fast-error.schema.json',
        schema('acme', 'too-fast-error', { allOf: [{ $ref: 'error-envelope.schema.json' }] }),
      ],
      ['slow-down-error.schema.json'],
      ['contract.json#/errors/slow-down/forms/0/schema', 'too-fast-error.schema.json'],
    ],
    finds: [['contract.json#/errors/slow-down/forms/0/schema', /`too-fast-error.schema.json` is not named after/]],
  },
  'examples of an error that is not there': {
    changes: [['examples/slow-dwon/rest.json', example]],
    finds: [['examples/slow-dwon/rest.json', /no error `slow-dwon`/]],
  },
  'counterexamples of an error that is not there': {
    changes: [['counterexamples/slow-dwon/rest.json', counterexample]],
    finds: [['counterexamples/slow-dwon/rest.json', /no error `slow-dwon`/]],
  },
  'examples that claim no error': {
    changes: [['examples/unmatched/rest.json', example]],
    finds: [['examples/unmatched/rest.json', /no error `unmatched`/]],
  },
  'a case that is not kebab-case': {
    changes: [['examples/slow-down/Rest_2.json', example]],
    finds: [['examples/slow-down/Rest_2.json', /case is not kebab-case/]],
  },
  'a case in a file that is no `.json`': {
    changes: [['examples/slow-down/rest.txt', example]],
    finds: [['examples/slow-down/rest.txt', /case is not kebab-case/]],
  },
});
