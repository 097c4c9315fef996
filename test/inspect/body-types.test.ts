import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { inspect } from '../support/inspect.js';

/** R2: bodies that have yet to be read, bytes of each type, and parsed values. */
const json = '{"message":"é"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (body: unknown, more: object = {}) => inspect({ status: 500, body, ...more } as ErrorResponse);

class Thenable {
  // biome-ignore lint/suspicious/noThenProperty: a promise of another realm or library is such an object.
  then() {}
}

describe('a body that has yet to be read', () => {
  const bodies: [string, unknown][] = [
    ['a promise', Promise.resolve({})],
    ['a promise of a library', new Thenable()],
    ['a stream', new ReadableStream()],
    ['a stream of Node', Readable.from([json])],
    ['a Blob', new Blob([json])],
    ['a File', new File([json], 'body.json')],
    ['a Response', new Response(json)],
    ['a Request', new Request('https://api.example', { method: 'POST', body: json })],
    ['a FormData', new FormData()],
    ['an async generator', (async function* () {})()],
  ];
  it.each(bodies)('gives `not-read` for %s, also of a known sender', (_name, body) => {
    for (const vendor of [undefined, 'codens', 'jobko']) {
      const expected = { verdict: 'unreadable', reason: 'not-read', match: null, violations: [], category: 'internal' };
      expect(read(body, { vendor })).toMatchObject(expected);
    }
    expect(read(body, { status: 200 })).toMatchObject({ verdict: 'success', reason: 'not-read' });
    expect(inspect.all({ status: 500, body } as ErrorResponse)).toMatchObject([{ reason: 'not-read' }]);
  });
  it('does not read a JSON object with such names as one', () => {
    // biome-ignore lint/suspicious/noThenProperty: a sender may use any name.
    expect(read({ then: 'x', pipe: 1, getReader: null })).toMatchObject({ verdict: 'unrecognized', reason: null });
  });
});

describe('bytes', () => {
  const shared = new SharedArrayBuffer(utf8(json).length);
  new Uint8Array(shared).set(utf8(json));
  const around = utf8(`x${json}x`);
  const bodies: [string, unknown][] = [
    ['a Uint8Array', utf8(json)],
    ['a Buffer', Buffer.from(json)],
    ['an ArrayBuffer', utf8(json).buffer],
    ['a SharedArrayBuffer', shared],
    ['a view of a part', around.subarray(1, -1)],
    ['a DataView', new DataView(around.buffer, 1, around.length - 2)],
    ['a Uint16Array', new Uint16Array(utf8(json).slice().buffer)],
    ['a Float64Array', new Float64Array(utf8(json).slice().buffer)],
    ['a byte-order mark', utf8(`\ufeff${json}`)],
  ];
  it.each(bodies)('give the text of %s', (_name, body) => {
    expect(read(body).message).toBe('é');
  });
  it('count as empty if the buffer is detached', () => {
    const buffer = new ArrayBuffer(8);
    const view = new Uint8Array(buffer);
    structuredClone(buffer, { transfer: [buffer] });
    expect([read(buffer).reason, read(view).reason]).toEqual(['empty', 'empty']);
  });
  it('do not come from an object that only looks like a buffer', () => {
    const fake = Object.setPrototypeOf({ byteLength: 1e9, length: 1e9 }, ArrayBuffer.prototype);
    const start = performance.now();
    expect(read(fake)).toMatchObject({ verdict: 'unrecognized', reason: null });
    expect(performance.now() - start).toBeLessThan(1000);
  });
  it('stay uncopied over the limit', () => {
    const large = new Uint8Array(2 ** 28);
    const before = process.memoryUsage().arrayBuffers;
    expect(read(large.fill(0x78, 0, 1)).reason).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 27);
  });
});

describe('a parsed value', () => {
  it.each([
    ['an object', { message: 'é' }],
    ['an object without a prototype', Object.assign(Object.create(null), { message: 'é' })],
    ['an object that inherits', Object.create({ message: 'é' })],
    [
      'an object of a class',
      new (class {
        message = 'é';
      })(),
    ],
    [
      'an object over the limits of text',
      { message: 'é', more: 'x'.repeat(70_000), deep: JSON.parse('['.repeat(40) + ']'.repeat(40)) },
    ],
  ])('stays as it is: %s', (_name, body) => {
    expect(read(body)).toMatchObject({ verdict: 'unrecognized', reason: null, message: 'é' });
  });
  it.each([[null], [5], [true], [[]], [new Date(0)], [new Map()], [10n], [Symbol('x')], [() => 1]])(
    'makes an error without code and message: %#',
    (body) => {
      expect(read(body)).toMatchObject({ verdict: 'unrecognized', reason: null, code: null, message: null });
    },
  );
});
