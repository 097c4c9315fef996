import { describe, expect, test } from 'vitest';
import type { Inspection, Violation } from '../inspection.js';
import { bodyParts } from './body-parts.js';
import { markViolations } from './mark-violations.js';

function marked(text: string, violation: Partial<Violation>, part = 0): string[] {
  const violations = [{ in: 'body', path: '', rule: 'type', message: '', ...violation }];
  const marks = markViolations(text, { violations } as unknown as Inspection, () => bodyParts(text)[part]);
  return marks.map(({ start, end, isMissing }) => `${text.slice(start, end)}${isMissing ? ' misses' : ''}`);
}

describe('in one JSON text', () => {
  const text = '\ufeff{ "a": {"b/c": [1, "x"]},\n "é": "😀", "d": 1, "d": 2 }';

  test.each([
    ['/a/b~1c/1', '"x"'],
    ['/a', '{"b/c": [1, "x"]}'],
    ['/é', '"😀"'],
    ['/d', '2'],
  ])('marks the value at %s', (path, value) => {
    expect(marked(text, { path })).toEqual([value]);
  });

  test('marks a missing member at the bracket of its parent', () => {
    expect(marked(text, { path: '/a/code', rule: 'required' })).toEqual(['{ misses']);
    const [mark] = markViolations(
      '{"a":{}}',
      { violations: [{ in: 'body', path: '/a/b', rule: 'required', message: '' }] } as unknown as Inspection,
      () => bodyParts('{"a":{}}')[0],
    );
    expect(mark).toMatchObject({ start: 5, end: 6 });
  });

  test('marks nothing for a header, the status, or text that is not JSON', () => {
    expect(marked(text, { in: 'header', path: 'retry-after' })).toEqual([]);
    expect(marked(text, { in: 'status' })).toEqual([]);
    expect(marked('', { path: '/a' })).toEqual([]);
  });
});

test('marks in the event of a stream', () => {
  const stream = 'id: 1\r\ndata: {"a": 1}\r\n\r\nevent: error\ndata:{"a":\ndata: "x"}\n\n: end\n\n';
  expect(bodyParts(stream)).toHaveLength(2);
  expect(marked(stream, { path: '/a' }, 0)).toEqual(['1']);
  expect(marked(stream, { path: '/a' }, 1)).toEqual(['"x"']);
});

test('marks in the message of a batch', () => {
  const batch = '[{"jsonrpc":"2.0","id":1}, {"jsonrpc":"2.0","id":2.5}]';
  expect(bodyParts(batch)).toHaveLength(2);
  expect(marked(batch, { path: '/id' }, 1)).toEqual(['2.5']);
});
