import { describe, expect, it, vi } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import { createInspector, type ErrorResponse, type InspectOptions } from '../../src/index.js';
import { envelope, form, guard, sender } from '../fixtures/contract-builders.js';
import { inspect, NOW, rpcError, said } from '../support/inspect.js';

const throwing = {
  get: () => {
    throw new Error('no');
  },
};
const hostile = new Proxy({}, throwing);

describe('what throws when it is looked at', () => {
  const expected = {
    verdict: 'unreadable',
    reason: 'not-json',
    match: null,
    candidates: [],
    status: 429,
    code: null,
    message: null,
    category: 'rate-limited',
    retry: { when: 'after-delay', retryable: true, remedy: 'wait', seconds: null, source: null, backoff: null },
    violations: [],
    notes: [],
  };
  const cases: [string, unknown][] = [
    ['a body', { status: 429, body: hostile }],
    ['headers', { status: 429, headers: hostile, body: {} }],
  ];
  it.each(cases)('%s is not read', (_name, response) => {
    expect(inspect(response as ErrorResponse)).toEqual(expected);
    expect(inspect.all(response as ErrorResponse)).toEqual([expected]);
    expect(inspect(response as ErrorResponse, { vendor: 'codens' })).toEqual(expected);
  });
  it.each([undefined, null, 7, hostile])('a response that is none: %#', (response) => {
    const nothing = { verdict: 'unreadable', reason: 'not-json', status: null, category: 'unknown' };
    expect(inspect(response as unknown as ErrorResponse)).toMatchObject(response === 7 ? { status: null } : nothing);
    expect(inspect.all(response as unknown as ErrorResponse)).toHaveLength(1);
  });
});

describe('the status', () => {
  const statuses: [unknown, number | null][] = [
    [429, 429],
    [0, 0],
    [-1, -1],
    ['429', null],
    [429.5, null],
    [NaN, null],
    [2 ** 53, null],
    [null, null],
    [undefined, null],
  ];
  it.each(statuses)('%s is reported as %s', (status, expected) => {
    expect(inspect({ status, body: { oops: 1 } } as ErrorResponse).status).toBe(expected);
  });
  const successes: [number, boolean][] = [
    [99, false],
    [100, true],
    [399, true],
    [400, false],
  ];
  it.each(successes)('%s is a success: %s', (status, isSuccess) => {
    expect(inspect({ status, body: {} }).verdict).toBe(isSuccess ? 'success' : 'unrecognized');
    expect(inspect({ status, body: '' }).verdict).toBe(isSuccess ? 'success' : 'unreadable');
  });
});

it('the clock is the system’s where none is given', () => {
  vi.useFakeTimers({ now: NOW });
  const headers = { 'retry-after': new Date(NOW + 30_000).toUTCString() };
  expect(createInspector([codens])({ status: 503, headers, body: '' }).retry?.seconds).toBe(30);
  vi.useRealTimers();
});

it('contracts may come in any order, twice, but not two with one id', () => {
  const three = ['b', 'a', 'c'].map((id) => sender(id, [envelope(id, { forms: [form(id)] })]));
  const ids = createInspector([...three, ...three])({ body: { code: 'FAILED' } }).candidates.map(
    ({ contract }) => contract,
  );
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(() => createInspector([...three, sender('a', [])])).toThrow('Two different contracts have the id "a".');
  expect(createInspector([])({ status: 500, body: {} }).verdict).toBe('unrecognized');
});

it.each([undefined, null, 'codens', codens, ['codens'], [null], [{ id: 'x' }], [{ envelopes: [] }]])(
  'what is no list of contracts is refused: %#',
  (contracts) => {
    expect(() => createInspector(contracts as never)).toThrow(
      new TypeError('A list of contracts is wanted: of the default exports of error-envelopes/<contract>.'),
    );
  },
);

describe('options', () => {
  const on = (options: InspectOptions | undefined, response: ErrorResponse = {}) =>
    said(
      inspect(
        {
          status: 429,
          body: { error_code: 'RATE_LIMITED', detail: 'x', category: 'transient', retry_after_seconds: 1 },
          ...response,
        },
        options,
      ).match,
    );
  it('may be nothing, and hold nothing', () => {
    expect(on(undefined)).toBe('codens/rate-limited on rest');
    expect(on({})).toBe('codens/rate-limited on rest');
    expect(on({ vendor: null, surface: null, protocolVersion: null })).toBe('codens/rate-limited on rest');
    expect(on({ surface: null }, { surface: 'mcp' })).toBe('codens/rate-limited on mcp');
    expect(on({}, { surface: null })).toBe('codens/rate-limited on rest');
  });
  it('of a surface hold each time', () => {
    for (let time = 0; time < 2; time++) {
      expect(on({ surface: 'mcp' })).toBe('codens/rate-limited on mcp');
      expect(on({ surface: 'rest' })).toBe('codens/rate-limited on rest');
      expect(on({ surface: 'json-rpc' })).toBeNull();
      expect(on({ surface: 'soap' as 'rest' })).toBeNull();
    }
  });
  it('of a revision hold each time', () => {
    const body = rpcError(-32602);
    const matched = (options: InspectOptions) => said(inspect({ body }, options).match);
    for (let time = 0; time < 2; time++) {
      expect(matched({ protocolVersion: '2025-06-18' })).toBe('mcp/invalid-params on mcp');
      expect(matched({ protocolVersion: '2025-06-18', surface: 'mcp' })).toBe('mcp/invalid-params on mcp');
      expect(matched({ protocolVersion: '2025-06-18', surface: 'rest' })).toBeNull();
      expect(matched({ protocolVersion: '1999-01-01', surface: 'mcp' })).toBe('json-rpc/invalid-params on json-rpc');
      expect(matched({})).toBe('json-rpc/invalid-params on json-rpc');
    }
  });
  it('of a surface and a revision together', () => {
    const parts = { surfaces: ['rest', 'mcp'] as const, revisions: ['1'] };
    const forms = [form('x', parts), form('y', { ...parts, error: 'newer', revisions: ['2'] })];
    const own = createInspector([
      sender('one', [envelope('one', { surfaces: ['rest', 'mcp'], forms })], { revisions: ['1', '2'] }),
    ]);
    const errors = (options: InspectOptions) => {
      const found = own({ body: { code: 'FAILED' } }, options);
      return [said(found.match), ...found.notes];
    };
    expect(errors({ protocolVersion: '1', surface: 'mcp' })).toEqual(['one/failed on mcp']);
    expect(errors({ protocolVersion: '2', surface: 'mcp' })).toEqual(['one/newer on mcp']);
    expect(errors({ protocolVersion: '2' })).toEqual(['one/newer on rest']);
    expect(errors({ protocolVersion: '3' })).toEqual(['one/failed on rest', 'unknown-protocol-version']);
  });
});

it('a revision that another contract tells apart leaves a contract all its forms', () => {
  const forms = [form('x', { revisions: ['2'] }), form('y', { matchBy: { codes: ['ALWAYS'] }, error: 'always' })];
  const [old, other] = [
    sender('old', [envelope('old', { forms })], { revisions: ['1', '2'] }),
    sender('other', [envelope('other', { forms })], { revisions: ['2'] }),
  ];
  const own = createInspector([old, other]);
  const under = (protocolVersion: string, vendor: string, code: string) =>
    said(own({ body: { code } }, { vendor, protocolVersion }).match);
  expect(under('1', 'old', 'FAILED')).toBe('old/- on rest');
  expect(under('1', 'old', 'ALWAYS')).toBe('old/always on rest');
  expect(under('2', 'old', 'FAILED')).toBe('old/failed on rest');
  expect(under('1', 'other', 'FAILED')).toBe('other/failed on rest');
});

it('a vendor that is held is no unknown one', () => {
  const own = createInspector([sender('one', [envelope('one', { guard: guard(() => true) })])]);
  expect(own({ body: {} }, { vendor: 'one' })).toMatchObject({ verdict: 'undocumented', notes: [] });
  expect(own({ body: '' }, { vendor: 'one' }).notes).toEqual([]);
  expect(own({ body: '' }, { vendor: 'two' }).notes).toEqual(['unknown-vendor']);
  expect(own({ status: 204 }, { vendor: 'two', protocolVersion: '1' }).notes).toEqual([
    'unknown-vendor',
    'unknown-protocol-version',
  ]);
});
