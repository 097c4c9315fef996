import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EventSplitter } from './event-splitter.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The events of a stream that comes in pieces. */
function split(pieces: readonly string[], limit = 100) {
  const events: string[] = [];
  const splitter = new EventSplitter(
    limit,
    (event) => events.push(decoder.decode(event)),
    () => events.push('(too large)'),
  );
  for (const piece of pieces) splitter.add(encoder.encode(piece));
  splitter.end();
  return events;
}

it.each([
  [['data: 1\n\ndata: 2\n\n'], ['data: 1\n\n', 'data: 2\n\n']],
  [['data: 1\r\n\r\ndata: 2'], ['data: 1\r\n\r', '\ndata: 2']],
  [['data: 1\r\rdata: 2\r\r'], ['data: 1\r\r', 'data: 2\r\r']],
  [['\n\n\n'], []],
  [['data: 1\ndata: 2\n\n'], ['data: 1\ndata: 2\n\n']],
])('splits %j', (pieces, expected) => {
  expect(split(pieces)).toEqual(expected);
});

it('drops an event over the limit, and reads the next', () => {
  expect(split([`data: ${'x'.repeat(500)}\n\ndata: 1\n\n`])).toEqual(['(too large)', 'data: 1\n\n']);
});

it('gives the same events however the bytes come', () => {
  const text = fc.array(fc.constantFrom('data: é', ': x', 'event: error', '\n', '\r', '\r\n', '\n\n'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, fc.array(fc.nat(9), { minLength: 1 }), (parts, sizes) => {
      const whole = parts.join('');
      const pieces: string[] = [];
      for (let at = 0, turn = 0; at < whole.length; turn++) {
        const size = 1 + (sizes[turn % sizes.length] ?? 0);
        pieces.push(whole.slice(at, at + size));
        at += size;
      }
      expect(split(pieces, 1000)).toEqual(split([whole], 1000));
      expect(
        split(pieces, 1000)
          .join('')
          .replace(/[\r\n]/g, ''),
      ).toBe(whole.replace(/[\r\n]/g, ''));
    }),
  );
});
