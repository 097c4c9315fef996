import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ContractTable, createInspector } from '../../src/index.js';
import { contract, envelope, form, guardBy } from '../fixtures/contract-builders.js';
import { runNode } from '../support/generate.js';
import { freshInspect, inspectCorpus } from './inspect-corpus.js';

/** "Never": an inspection depends on earlier calls, on the order of the contracts, or on the process. */
describe('the corpus', () => {
  const expected = inspectCorpus({});
  const digest = createHash('sha256')
    .update(expected.map((line) => `${line}\n`).join(''))
    .digest('hex');

  it('gives the same twice by one inspector', () => {
    const inspect = freshInspect();
    expect(inspectCorpus({ inspect })).toEqual(expected);
    expect(inspectCorpus({ inspect })).toEqual(expected);
  });
  it('gives the same in reverse, with the contracts in reverse', () => {
    expect(inspectCorpus({ isReversed: true })).toEqual(expected);
    const inspect = freshInspect();
    inspectCorpus({ inspect, isReversed: true });
    expect(inspectCorpus({ inspect })).toEqual(expected);
  });
  it.each([[[]], [['--reversed']]])('gives the same in a process of its own: %j', async (flags) => {
    const run = await runNode(['--import', 'tsx', 'test/property/read-corpus.ts', ...flags]);
    expect([run.stderr, run.stdout.trim()]).toEqual(['', digest]);
  });
});

describe('a body that was not parsed from JSON', () => {
  // Many contracts, with guards that share nothing: enough for whatever an index may keep.
  const tables = Array.from({ length: 100 }, (_, index): ContractTable => {
    const name = `c${index}`;
    const schema = { required: [name], properties: { [name]: { type: 'string' } } };
    return contract(name, {
      envelopes: [envelope({ code: `/${name}`, schema, forms: [form({ codes: ['FAILED'] })] })],
    });
  });
  it('changes nothing for later bodies with the same members', () => {
    const inspect = createInspector(tables);
    const plain = { c7: 'FAILED', c9: 'x' };
    const before = inspect({ status: 400, body: plain });
    const hidden = Object.defineProperty({ c9: 'x' }, 'c7', { value: 'FAILED', enumerable: false });
    const changing = {
      c9: 'x',
      get c7() {
        return Math.random() < 2 ? 'OTHER' : 'FAILED';
      },
    };
    for (const body of [hidden, Object.create(plain), changing, { c9: 'x' }]) inspect({ status: 400, body });
    expect(inspect({ status: 400, body: plain })).toEqual(before);
    expect(before.candidates.map(({ contract: id }) => id)).toEqual(['c7']);
  });
  it('reads each response anew', () => {
    const inspect = createInspector(tables);
    const body: Record<string, string> = { c7: 'FAILED' };
    const of = () => inspect({ status: 400, body }).verdict;
    expect(of()).toBe('ambiguous');
    body.c7 = 'OTHER';
    expect(of()).toBe('unrecognized');
    body.c7 = 'FAILED';
    expect(of()).toBe('ambiguous');
  });
});

it('gives the same after a guard threw', () => {
  let isBroken = false;
  const acme = contract('acme', {
    envelopes: [
      {
        forms: [
          form({
            codes: ['FAILED'],
            guard: guardBy(() => {
              if (isBroken) throw new Error('bug');
              return true;
            }),
          }),
        ],
      },
    ],
  });
  const inspect = createInspector([acme]);
  const response = { status: 400, vendor: 'acme', body: { code: 'FAILED' } };
  const before = inspect(response);
  isBroken = true;
  expect(inspect(response).reason).toBe('internal');
  isBroken = false;
  expect(inspect(response)).toEqual(before);
});
