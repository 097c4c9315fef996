import { expect, test } from 'vitest';
import { inspect } from '../../../test/support/fake-context.js';
import type { Inspection } from '../../index.js';
import { inspectionJson, locatedJson } from './inspection-json.js';

const NOTHING = inspect({});
const FULL: Inspection = {
  verdict: 'unreadable',
  reason: 'not-json',
  match: { contract: 'acme', error: 'too-fast', surface: 'rest' },
  candidates: [{ contract: 'acme', error: null, surface: 'mcp' }],
  status: 429,
  code: 'TOO_FAST',
  message: 'Slow down',
  category: 'rate-limited',
  retry: {
    when: 'after-delay',
    retryable: true,
    remedy: 'wait',
    seconds: 1.5,
    source: 'header',
    backoff: 'exponential',
  },
  violations: [{ in: 'body', path: '/a"b', rule: 'type', message: 'must be number' }],
  notes: ['unknown-vendor', 'retry-after-conflict'],
};

test.each([
  ['without any fact', NOTHING],
  ['with every fact', FULL],
  ['without an error', { ...FULL, match: { contract: 'acme', error: null, surface: 'rest' } }],
  ['without retry advice', { ...NOTHING, retry: null, category: null }],
  ['with a number as code', { ...FULL, code: -32001 }],
  ['with the code zero and an empty message', { ...FULL, code: 0, message: '' }],
  ['with an empty code', { ...FULL, code: '' }],
] as [string, Inspection][])('writes what JSON.stringify writes, %s', (_when, found) => {
  expect(inspectionJson(found)).toBe(JSON.stringify(found));
  expect(locatedJson(found, 7, 0)).toBe(JSON.stringify({ line: 7, index: 0, ...found }));
});

test('quotes every character as JSON.stringify does', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const char = String.fromCharCode(unit);
    // A sample, because each line takes time.
    if (unit > 0x2ff && unit < 0xd000 && unit % 97 !== 0 && unit !== 0x2028 && unit !== 0x2029) continue;
    for (const message of [char, `a${char}`, `${char}z`]) {
      const written = inspectionJson({ ...NOTHING, message });
      if (written !== JSON.stringify({ ...NOTHING, message })) expect.unreachable(`U+${unit.toString(16)}`);
    }
  }
  expect(inspectionJson({ ...NOTHING, code: 'a"\n\\😀\ud800' })).toContain('"code":"a\\"\\n\\\\😀\\ud800"');
});
