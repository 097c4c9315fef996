import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import all from '../../../generated/all.js';
import { createInspector, type Inspection, type Match, type Note, type UnreadReason } from '../../index.js';
import { REASON_LABELS, VERDICTS } from '../render/labels.js';
import { inspectionJson, locatedJson } from './inspection-json.js';

const SCHEMAS = fileURLToPath(new URL('../../../schemas', import.meta.url));

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const text = fc.string({
  unit: fc.oneof(fc.constantFrom('"', '\\', '\n', '\u2028', '\u007f', '\ud800', '\udc00', 'é', '😀'), fc.string()),
});
const word = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
const match: fc.Arbitrary<Match> = fc.record({
  contract: word,
  error: orNull(word),
  surface: fc.constantFrom('rest', 'mcp', 'json-rpc'),
});

const inspection: fc.Arbitrary<Inspection> = fc.record({
  verdict: fc.constantFrom(...VERDICTS),
  reason: orNull(fc.constantFrom(...(Object.keys(REASON_LABELS) as UnreadReason[]))),
  match: orNull(match),
  candidates: fc.array(match, { maxLength: 3 }),
  status: orNull(fc.integer()),
  code: orNull(fc.oneof(text, fc.maxSafeInteger())),
  message: orNull(text),
  category: orNull(fc.constantFrom('unknown', 'rate-limited')),
  retry: orNull(
    fc.record({
      when: fc.constantFrom('never', 'after-delay', 'after-remedy'),
      retryable: fc.boolean(),
      remedy: orNull(fc.constantFrom('wait', 'fix-request')),
      seconds: orNull(fc.nat()),
      source: orNull(fc.constantFrom('header', 'body')),
      backoff: orNull(fc.constantFrom('exponential', 'short')),
    }),
  ),
  violations: fc.array(
    fc.record({ in: fc.constantFrom('body', 'header', 'status'), path: text, rule: word, message: text }),
    { maxLength: 2 },
  ),
  notes: fc.array(fc.constantFrom<Note>('unknown-vendor', 'json-rpc:id-null'), { maxLength: 2 }),
});

function examples(): { status?: number; headers?: Record<string, string>; body: unknown }[] {
  const names = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' });
  const cases = names.filter((name) => /(?:^|[/\\])(?:counter)?examples[/\\].*\.json$/.test(name));
  return cases.map((name) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')));
}

describe('inspectionJson', () => {
  test('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(inspection, fc.nat(), fc.nat(), (found, line, index) => {
        expect(inspectionJson(found)).toBe(JSON.stringify(found));
        expect(locatedJson(found, line, index)).toBe(JSON.stringify({ line, index, ...found }));
      }),
      { numRuns: 2000 },
    );
  });

  test('writes every member for the examples of all contracts, with and without a vendor', () => {
    const inspect = createInspector(all);
    const responses = [...examples(), { body: '' }, { status: 200 }, { status: 500, body: 'nonsense' }];
    expect(responses.length).toBeGreaterThan(100);
    for (const response of responses) {
      for (const vendor of [undefined, 'nobody', ...all.map(({ id }) => id)]) {
        const found = inspect(response, { vendor: vendor as never });
        expect(inspectionJson(found)).toBe(JSON.stringify(found));
      }
    }
  });
});
