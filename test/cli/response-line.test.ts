import { describe, expect, test, vi } from 'vitest';
import { inspectLine } from '../../src/cli/response-line.js';
import { inspect } from './fakes.js';

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
  ])('takes %s for no response', (line) => {
    const core = vi.fn(inspect);
    const result = inspectLine(line, core, {});
    expect(result?.found).toEqual(NEUTRAL);
    expect(result?.fault).toMatch(/\w/);
    expect(core).not.toHaveBeenCalled();
  });

  test('gives a line that was too long the same shape', () => {
    expect(inspectLine(null, inspect, {})?.found).toEqual({ ...NEUTRAL, reason: 'too-large' });
  });

  test.each(['', ' ', '\t\r', '\r'])('skips the blank line %j', (line) => {
    expect(inspectLine(line, inspect, {})).toBeNull();
  });

  test('tolerates spaces and a carriage return around the object, and members it does not know', () => {
    expect(inspectLine(' {"status":500,"at":"noon","id":[1]}\r', inspect, {})?.found.status).toBe(500);
  });

  test('takes null members as absent, but a null body as a value', () => {
    const core = vi.fn(inspect);
    const defaults = { vendor: 'acme' };
    inspectLine('{"vendor":null,"surface":null,"status":null,"headers":null,"body":null}', core, defaults);
    expect(core).toHaveBeenCalledWith(expect.objectContaining({ body: null }), defaults);
    inspectLine('{}', core, {});
    expect(core.mock.lastCall?.[0].body).toBeUndefined();
  });

  test('lets the vendor of the line count before the one of the call', () => {
    const core = vi.fn(inspect);
    inspectLine('{"vendor":"other"}', core, { vendor: 'acme' });
    expect(core.mock.lastCall?.[1]).toEqual({ vendor: 'other' });
    inspectLine('{}', core, { vendor: 'acme' });
    expect(core.mock.lastCall?.[1]).toEqual({ vendor: 'acme' });
  });
});
