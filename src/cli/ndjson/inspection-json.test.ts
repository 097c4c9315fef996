import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import all from '../../../generated/all.js';
import schema from '../../../schemas/inspection.schema.json' with { type: 'json' };
import { inspect as fakeInspect } from '../../../test/support/fake-context.js';
import { createInspector, type Inspection } from '../../index.js';
import { inspectionJson } from './inspection-json.js';

const SCHEMAS = fileURLToPath(new URL('../../../schemas', import.meta.url));
const MINIMAL = fakeInspect({});
const FULL = fakeInspect({
  body: {
    verdict: 'unreadable',
    reason: 'not-json',
    match: { contract: 'acme', error: 'too-fast', surface: 'rest' },
    candidates: [
      { contract: 'acme', error: null, surface: 'mcp' },
      { contract: 'other', error: 'broken', surface: 'rest' },
    ],
    status: 429,
    code: 'TOO_FAST',
    message: 'Slow down',
    category: 'rate-limited',
    retry: {
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      seconds: 1,
      source: 'header',
      backoff: 'exponential',
    },
    violations: [
      { in: 'body', path: '/a"b', rule: 'type', message: 'must be number' },
      { in: 'status', path: '', rule: 'enum', message: 'must be 429' },
    ],
    notes: ['unknown-vendor', 'retry-after-conflict'],
  },
});

/** Any text, with many characters that JSON or a terminal treats specially. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '\\', '\n', '\u001b', '\u009b', '\u202e', '\u2028', '\u007f', '\ud800', '\udc00', 'é', '😀'),
    fc.string(),
  ),
});

function examples(): { status?: number; headers?: Record<string, string>; body: unknown }[] {
  const names = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' });
  const cases = names.filter((name) => /(?:^|[/\\])(?:counter)?examples[/\\].*\.json$/.test(name));
  return cases.map((name) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')));
}

describe('inspectionJson', () => {
  test.each([
    ['without any fact', MINIMAL],
    ['with every fact', FULL],
    ['without an error', { ...FULL, match: { contract: 'acme', error: null, surface: 'rest' } }],
    ['without retry advice', { ...MINIMAL, retry: null, category: null }],
    ['with a number as code', { ...FULL, code: -32001 }],
    ['with the code zero and an empty message', { ...FULL, code: 0, message: '' }],
  ] as [string, Inspection][])('writes what JSON.stringify writes, %s', (_case, inspection) => {
    expect(inspectionJson({ line: 7 }, inspection)).toBe(JSON.stringify({ line: 7, ...inspection }));
  });

  test('writes every member of the published schema', () => {
    const { line, ...members } = JSON.parse(inspectionJson({ line: 1 }, FULL));
    expect(Object.keys(members)).toEqual(schema.required);
  });

  test('writes the line, the file and the index first', () => {
    expect(inspectionJson({ line: 7 }, MINIMAL)).toMatch(/^\{"line":7,"verdict":/);
    expect(inspectionJson({ line: 7, index: 0 }, MINIMAL)).toMatch(/^\{"line":7,"index":0,"verdict":/);
    expect(inspectionJson({ line: 7, file: 'a', index: 2 }, MINIMAL)).toMatch(
      /^\{"line":7,"file":"a","index":2,"verdict":/,
    );
  });

  test('escapes what JSON and terminals treat specially, and keeps the value', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (file, code, message, path) => {
        const violations = [{ in: 'body' as const, path, rule: 'type', message }];
        const inspection = { ...FULL, code, message, violations };
        const json = inspectionJson({ line: 1, file }, inspection);
        expect(JSON.parse(json)).toEqual({ line: 1, file, ...inspection });
        expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps letters of any script', () => {
    expect(inspectionJson({ line: 1 }, { ...MINIMAL, message: 'é 한 😀' })).toContain('"message":"é 한 😀"');
  });

  test('writes what JSON.stringify writes for the examples of all contracts, with and without a vendor', () => {
    const inspect = createInspector(all);
    const responses = [...examples(), { body: '' }, { status: 200 }, { status: 500, body: 'nonsense' }];
    expect(responses.length).toBeGreaterThan(100);
    for (const response of responses) {
      for (const vendor of [undefined, 'nobody', ...all.map(({ id }) => id)]) {
        const inspection = inspect(response, { vendor: vendor as never });
        expect(inspectionJson({ line: 1 }, inspection)).toBe(JSON.stringify({ line: 1, ...inspection }));
      }
    }
  });
});
