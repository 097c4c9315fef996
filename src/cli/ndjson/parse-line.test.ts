import { describe, expect, test, vi } from 'vitest';
import { inspect } from '../../../test/support/fake-context.js';
import { inspectLine, inspectLineAll } from './parse-line.js';

const NEUTRAL = {
  verdict: 'unreadable',
  reason: 'not-json',
  match: null,
  candidates: [],
  status: null,
  code: null,
  message: null,
  category: 'unknown',
  retry: { when: 'never', retryable: false, remedy: null, seconds: null, source: null, backoff: null },
  violations: [],
  notes: [],
};

describe('inspectLine', () => {
  test.each([
    'nonsense',
    '{"status":429',
    'null',
    '"text"',
    '[{}]',
    '429',
    '{"vendor":7}',
    '{"surface":"soap"}',
    '{"surface":1}',
    '{"status":"429"}',
    '{"status":429.5}',
    '{"status":1e999}',
    '{"status":true}',
    '{"headers":[]}',
    '{"headers":"a: b"}',
  ])('rejects %s', (line) => {
    const core = vi.fn(inspect);
    const result = inspectLine(line, core, {});
    expect(result?.inspection).toEqual(NEUTRAL);
    expect(result?.problem).toMatch(/\w/);
    expect(core).not.toHaveBeenCalled();
  });

  test('gives a line over the limit the same members', () => {
    expect(inspectLine(null, inspect, {})?.inspection).toEqual({ ...NEUTRAL, reason: 'too-large' });
  });

  test.each(['', ' ', '\t\r', '\r'])('skips the blank line %j', (line) => {
    expect(inspectLine(line, inspect, {})).toBeNull();
  });

  test('accepts spaces and a carriage return around the object, and unknown members', () => {
    expect(inspectLine(' {"status":500,"at":"noon","id":[1]}\r', inspect, {})?.inspection.status).toBe(500);
  });

  test('treats null members as absent, but a null body as a value', () => {
    const core = vi.fn(inspect);
    const defaults = { vendor: 'acme' };
    inspectLine('{"vendor":null,"surface":null,"status":null,"headers":null,"body":null}', core, defaults);
    expect(core).toHaveBeenCalledWith(expect.objectContaining({ body: null }), defaults);
    inspectLine('{}', core, {});
    expect(core.mock.lastCall?.[0].body).toBeUndefined();
  });

  test('uses the vendor of the line before that of the call', () => {
    const core = vi.fn(inspect);
    inspectLine('{"vendor":"other"}', core, { vendor: 'acme' });
    expect(core.mock.lastCall?.[1]).toEqual({ vendor: 'other' });
    inspectLine('{}', core, { vendor: 'acme' });
    expect(core.mock.lastCall?.[1]).toEqual({ vendor: 'acme' });
  });
});

describe.each([
  ['inspectLine', (line: string | null) => inspectLine(line, inspect, {})],
  ['inspectLineAll', (line: string | null) => inspectLineAll(line, inspect, {})[0]],
] as const)('%s', (_name, result) => {
  test.each([
    [null, 'too-large', 'the line is over 64 MiB'],
    ['{"status":429', 'not-json', 'the line is not JSON'],
    ['{]', 'not-json', 'the line is not JSON'],
    ['null', 'not-json', 'the line is not a JSON object'],
    ['[{}]', 'not-json', 'the line is not a JSON object'],
    ['"{}"', 'not-json', 'the line is not a JSON object'],
    ['{"vendor":7}', 'not-json', '"vendor" is not a string'],
    ['{"protocolVersion":20251125}', 'not-json', '"protocolVersion" is not a string'],
    ['{"surface":"soap"}', 'not-json', '"surface" is not one of rest, mcp, json-rpc'],
    ['{"status":"429"}', 'not-json', '"status" is not an integer'],
    ['{"headers":[]}', 'not-json', '"headers" is not an object'],
    ['{"headers":"a: b"}', 'not-json', '"headers" is not an object'],
  ] as const)('says what is wrong with %s', (line, reason, problem) => {
    expect(result(line)).toEqual({ inspection: { ...NEUTRAL, reason }, problem });
  });

  test.each(['rest', 'mcp', 'json-rpc'])('accepts the surface %s', (surface) => {
    expect(result(JSON.stringify({ surface, status: 1 }))).toMatchObject({ inspection: { status: 1 }, problem: null });
  });
});

describe('inspectLineAll', () => {
  const statuses = (line: string) => inspectLineAll(line, inspect, {}).map(({ inspection }) => inspection.status);

  test('inspects each error of a line, and nothing for a blank line', () => {
    expect(statuses('{"body":[{"status":1},{"status":2}]}')).toEqual([1, 2]);
    expect(inspectLineAll('{"body":[]}', inspect, {})).toEqual([]);
    for (const blank of ['', ' ', '\r']) expect(inspectLineAll(blank, inspect, {})).toEqual([]);
  });

  test('passes the options of the line and of the call', () => {
    const all = vi.fn(inspect.all);
    inspectLineAll('{"vendor":"other"}', Object.assign(vi.fn(inspect), { all }), { protocolVersion: '2025-11-25' });
    expect(all).toHaveBeenCalledWith({ vendor: 'other' }, { vendor: 'other', protocolVersion: '2025-11-25' });
  });
});

test('takes the vendor and the protocol version from the line or from the call, each by itself', () => {
  const core = vi.fn(inspect);
  const given = (line: object, defaults: object) => {
    inspectLine(JSON.stringify(line), core, defaults);
    return core.mock.lastCall?.[1];
  };
  const call = { vendor: 'acme', protocolVersion: '2025-06-18' };
  expect(given({}, call)).toEqual(call);
  expect(given({ vendor: 'other' }, call)).toEqual({ vendor: 'other', protocolVersion: '2025-06-18' });
  expect(given({ protocolVersion: '2025-11-25' }, call)).toEqual({ vendor: 'acme', protocolVersion: '2025-11-25' });
  expect(given({ vendor: '', protocolVersion: null }, call)).toEqual({ vendor: '', protocolVersion: '2025-06-18' });
});
