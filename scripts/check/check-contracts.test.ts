import { describe, expect, test } from 'vitest';
import { createInspector } from '../../src/index.js';
import { acme, anotherError, type Change, type Files } from '../../test/fixtures/acme.js';
import { senderFacts, textError } from '../../test/fixtures/open-acme.js';
import { temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { loadContracts } from '../load-contracts.js';
import { pascalCase } from '../model/names.js';
import { checkContracts } from './check-contracts.js';
import type { MakeInspector } from './inspector.js';

/** The problems of contracts that keep all data rules, as `file: message`. */
async function problemsOf(contracts: Record<string, Files>, makeInspector: MakeInspector = createInspector) {
  const folder = await temporaryFolder();
  for (const [id, files] of Object.entries(contracts)) await writeFiles(`${folder}/${id}`, files);
  const loaded = await loadContracts(folder);
  const problems = await checkContracts(loaded.contracts, makeInspector);
  expect(problems.every(({ rule, fix }) => rule === 'check' && fix.endsWith('.'))).toBe(true);
  return problems.map(({ file, message }) => `${file}: ${message}`);
}

const STATUS_500: Change[] = anotherError('failed', {
  matchBy: ['status'],
  own: {},
  body: { code: 'FAILED', message: 'No' },
  status: [500],
  basis: { body: 'documented', status: 'documented' },
}).filter(([at]) => !at.startsWith('counterexamples/'));

/** A library whose errors are matched by their whole text. */
function library(text: string, ...changes: Change[]): Files {
  return acme(
    [
      ['contract.json#/kind', 'implementation'],
      ['contract.json#/envelopes/0/waits'],
      ['contract.json#/errors/slow-down/forms/0/matchBy', ['message']],
      ['slow-down-error.schema.json#/properties', { message: { const: text } }],
      ['slow-down-error.schema.json#/required', ['message']],
      ['slow-down-error.schema.json#/$defs'],
      ['examples/slow-down/rest.json#/body/message', text],
      ['counterexamples/slow-down/wait-missing.json'],
      ['counterexamples/slow-down/header-missing.json#/body/message', text],
      ['counterexamples/slow-down/status-wrong.json#/body/message', text],
      ['counterexamples/slow-down/code-missing.json', codeMissing(text)],
      ...changes,
    ],
    'library',
  );
}

function codeMissing(message: string): object {
  const { body: _body, ...valid } = acme()['examples/slow-down/rest.json'] as { body: object };
  return { ...valid, body: { message }, violations: [{ in: 'body', path: '/code', rule: 'required' }] };
}

describe('reads each example as its own error', () => {
  test('accepts one contract, and several', async () => {
    expect(await problemsOf({ acme: acme() })).toEqual([]);
    const others = { acme: acme(senderFacts), beta: acme([], 'beta'), library: library('Too many at once') };
    expect(await problemsOf(others)).toEqual([]);
  });

  test('refuses one that another form of the contract takes', async () => {
    const taken: Change = ['examples/failed/rest.json#/body/code', 'SLOW_DOWN'];
    expect(await problemsOf({ acme: acme([...STATUS_500, taken]) })).toEqual([
      expect.stringMatching(
        /^acme\/examples\/failed\/rest\.json: Expected `documented` as acme\/failed, got `violation` as acme\/slow-down with required in body \/retry_in and .+, when read alone, with the sender named\.$/,
      ),
    ]);
  });

  test('refuses a library whose response no reader of unknown senders finds', async () => {
    const inferred: Change[] = [
      [
        'contract.json#/errors/slow-down/forms/0/basis',
        { body: 'documented', status: 'inferred', headers: 'documented' },
      ],
      ['examples/slow-down/rest.json#/status', 200],
      ['counterexamples/slow-down/status-wrong.json'],
      ['counterexamples/unmatched/message-missing.json'],
    ];
    expect(await problemsOf({ library: library('Too many at once', ...inferred) })).toEqual([
      expect.stringMatching(
        /rest\.json: Expected `documented` as library\/slow-down, .+ got `success`, .+ alone, with the sender not named\.$/,
      ),
    ]);
  });
});

test('expects a text body of a library as its error only if the sender is named', async () => {
  const changes: Change[] = [
    ...textError,
    ['contract.json#/errors/overloaded/forms/0/matchBy', ['message']],
    ['contract.json#/errors/overloaded/forms/0/codes'],
    ['contract.json#/envelopes/1/code'],
    ...['text-envelope', 'overloaded-text-error'].flatMap((name): Change[] => [
      [`${name}.schema.json#/$id`, `https://error-envelopes.github.io/v1/library/${name}.schema.json`],
      [`${name}.schema.json#/title`, pascalCase(`library-${name}`)],
    ]),
  ];
  expect(await problemsOf({ library: library('Too many at once', ...changes) })).toEqual([]);
});

describe('reads each counterexample with its violations', () => {
  test('refuses one that no contract answers for, because its status is not listed', async () => {
    const unlisted: Change = ['counterexamples/unmatched/message-missing.json#/status', 418];
    expect(await problemsOf({ acme: acme([unlisted]) })).toEqual([
      expect.stringMatching(
        /^acme\/counterexamples\/unmatched\/message-missing\.json: Expected `violation` as acme\/\(no documented error\) with required in body \/message, got `unrecognized`, /,
      ),
    ]);
  });

  test('refuses one in the folder of another error', async () => {
    const moved: Change[] = [
      ...STATUS_500,
      ['counterexamples/unmatched/message-missing.json#/status', 500],
      ['counterexamples/unmatched/message-missing.json#/body/code', 'SLOW_DOWN'],
    ];
    expect(await problemsOf({ acme: acme(moved) })).toEqual([
      expect.stringMatching(/message-missing\.json: Expected .+, got `violation` as acme\/slow-down with /),
    ]);
  });
});

describe('beside other contracts', () => {
  test('refuses the documented error of another sender', async () => {
    expect(await problemsOf({ acme: acme(), library: library('Slow down') })).toEqual([
      expect.stringMatching(
        /^acme\/examples\/slow-down\/rest\.json: Expected no documented error of another sender, got `documented` as library\/slow-down, when read beside the other contracts, with the sender not named\.$/,
      ),
      expect.stringMatching(/^acme\/counterexamples\/slow-down\/wait-missing\.json: Expected no documented error /),
    ]);
  });

  test('accepts the error of a library that the sender uses', async () => {
    const uses: Change = ['contract.json#/alsoSends', ['library']];
    expect(await problemsOf({ acme: acme([uses]), library: library('Slow down') })).toEqual([]);
  });
});

test('reads with the sender named by its host', async () => {
  const withoutUrl: MakeInspector = (contracts) => {
    const inspect = createInspector(contracts);
    return ({ url: _url, ...response }, options) => inspect(response, options);
  };
  const contracts = { acme: acme([['contract.json#/hosts', ['*.acme.example']]]) };
  expect(await problemsOf(contracts)).toEqual([]);
  expect((await problemsOf(contracts, withoutUrl))[0]).toMatch(/with a URL of its host\.$/);
});

test('reads with the revision and on the surfaces of the example', async () => {
  const seen: unknown[] = [];
  const recording: MakeInspector = (contracts) => {
    const inspect = createInspector(contracts);
    return (response, options) => {
      seen.push(options);
      return inspect(response, options);
    };
  };
  const contracts = { acme: acme([['examples/slow-down/rest.json#/surfaces', ['rest']]]) };
  expect(await problemsOf(contracts, recording)).toEqual([]);
  expect(seen).toContainEqual({ vendor: 'acme', surface: 'rest' });
});
