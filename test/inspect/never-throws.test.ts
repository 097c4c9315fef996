import { describe, expect, it } from 'vitest';
import { type ContractTable, createInspector, type ErrorResponse } from '../../src/index.js';
import { contract, form, guardBy } from '../fixtures/contract-builders.js';
import { inspect } from '../support/inspect.js';

/** "Never": no exception leaves `inspect`; those of the package are handed to `onInternalError`. */
const throws = () => {
  throw new Error('no');
};
const hostile: object = new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws });
const limited = { status: 429, match: null, candidates: [], code: null, message: null, category: 'rate-limited' };

describe('a response that throws when it is read', () => {
  it.each([
    ['a body', { status: 429, body: hostile }],
    [
      'a member of the body',
      {
        status: 429,
        body: {
          get error() {
            return throws();
          },
        },
      },
    ],
    [
      'a member of an object in the body',
      {
        status: 429,
        body: {
          error: {
            get code() {
              return throws();
            },
          },
        },
      },
    ],
    ['an item of the body', { status: 429, body: { errors: [hostile] } }],
  ])('gives `unreadable` for %s', (_name, response) => {
    const seen: unknown[] = [];
    const own = createInspector<ContractTable>([everything], { onInternalError: (error) => seen.push(error) });
    for (const vendor of [undefined, 'everything']) {
      const expected = { verdict: 'unreadable', reason: 'not-json', ...limited };
      expect(own(response as ErrorResponse, { vendor })).toMatchObject(expected);
      expect(own.all(response as ErrorResponse, { vendor })).toMatchObject([expected]);
    }
    expect(seen).toEqual([]);
  });
  const everything = contract('everything', {
    envelopes: [
      { code: '/error/code', guard: guardBy((body) => JSON.stringify(body) !== ''), forms: [form({ codes: ['X'] })] },
    ],
  });

  it.each([
    ['headers', hostile],
    ['a `get`', { get: throws }],
    [
      'a value',
      {
        get 'retry-after'() {
          return throws();
        },
      },
    ],
  ])('reads the rest if it is %s', (_name, headers) => {
    const response = { status: 429, headers, body: { message: 'No' } };
    expect(inspect(response as ErrorResponse)).toMatchObject({ category: 'rate-limited' });
  });

  it.each([undefined, null, 7, hostile])('reads no member of %#', (response) => {
    expect(inspect(response as unknown as ErrorResponse)).toMatchObject({ verdict: 'unreadable', status: null });
    expect(inspect.all(response as unknown as ErrorResponse)).toHaveLength(1);
  });
});

describe('an exception of the package', () => {
  const error = new Error('bug');
  const broken = contract('broken', {
    envelopes: [
      {
        forms: [
          form({
            codes: ['FAILED'],
            guard: guardBy(() => {
              throw error;
            }),
          }),
        ],
      },
    ],
  });
  const response = { status: 503, vendor: 'broken', body: '{"code":"FAILED","message":"secret"}' };
  const expected = {
    verdict: 'unreadable',
    reason: 'internal',
    identifiedBy: null,
    match: null,
    candidates: [],
    status: 503,
    code: null,
    message: null,
    requestId: null,
    category: 'unavailable',
    retry: { when: 'after-delay', retryable: true, remedy: 'wait', seconds: null, source: null, backoff: null },
    violations: [],
    notes: [],
  };

  it('gives `unreadable`, reason `internal`, and is handed on', () => {
    const seen: unknown[] = [];
    const own = createInspector([broken], { onInternalError: (one) => seen.push(one) });
    expect(own(response)).toEqual(expected);
    expect(own.all(response)).toEqual([expected]);
    expect(seen).toEqual([error, error]);
  });
  it('gives the same without `onInternalError`, and if that throws', () => {
    expect(createInspector([broken])(response)).toEqual(expected);
    expect(createInspector([broken], { onInternalError: throws })(response)).toEqual(expected);
  });
});

describe('a list with members of its own', () => {
  const listed = (...items: unknown[]) => Object.assign(items, { constructor: 7, filter: 7, map: 7, some: 7, find: 7 });
  const failures: unknown[] = [];
  const read = createInspector([contract('acme', { envelopes: [{ forms: [] }] })], {
    onInternalError: (error) => failures.push(error),
  });
  it.each([
    ['a list of texts', { message: listed('One', 'Two') }, 'One; Two'],
    [
      'the content of a tool result',
      { result: { isError: true, content: listed({ type: 'text', text: 'No' }) } },
      'No',
    ],
    ['a batch', listed({ jsonrpc: '2.0', id: 1, error: { code: 7, message: 'No' } }), 'No'],
  ])('reads the items of %s', (_name, body, message) => {
    expect(read({ status: 400, body }, { vendor: 'acme' })).toMatchObject({ message });
    expect(failures).toEqual([]);
  });
});
