import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHUNK, InputError, readChunks, reasonOf } from './read-chunks.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
  writeFileSync(join(folder, 'long'), Buffer.alloc(CHUNK + 5, 'x'));
  writeFileSync(join(folder, '-'), 'a file of that name');
});
afterAll(() => rmSync(folder, { recursive: true }));

const none = new AbortController().signal;
const stdin = (input: AsyncIterable<Uint8Array>) => ({ stdin: () => input });

async function lengths(name: string, input: AsyncIterable<Uint8Array> = Readable.from([]), signal = none) {
  const found: number[] = [];
  for await (const chunk of readChunks(name, stdin(input), signal)) found.push(chunk.length);
  return found;
}

test('reads a file in chunks', async () => {
  expect(await lengths(join(folder, 'long'))).toEqual([CHUNK, 5]);
});

test('reads the standard input for a dash, and a file of that name by its path', async () => {
  async function* chunks() {
    yield Buffer.from('abc');
    yield Buffer.from('de');
  }
  expect(await lengths('-', chunks())).toEqual([3, 2]);
  expect(await lengths(join(folder, '-'), chunks())).toEqual([19]);
});

test('fails with the reason when an input cannot be read', async () => {
  await expect(lengths(join(folder, 'missing'))).rejects.toEqual(new InputError('no such file or directory'));
  const broken = new Readable({
    read() {
      this.destroy(new Error('EIO: i/o error, read'));
    },
  });
  await expect(lengths('-', broken)).rejects.toEqual(new InputError('i/o error'));
  await expect(
    lengths('-', {
      [Symbol.asyncIterator]() {
        throw new Error('closed');
      },
    }),
  ).rejects.toEqual(new InputError('closed'));
});

test('stops reading an endless stream at the signal', async () => {
  const stop = new AbortController();
  const stream = new PassThrough();
  const reading = lengths('-', stream, stop.signal);
  stop.abort(new Error('enough'));
  await expect(reading).rejects.toBeInstanceOf(InputError);
  expect(stream.destroyed).toBe(true);
});

test.each([
  [new Error("EACCES: permission denied, open '/a'"), 'permission denied'],
  [new Error('E2BIG: too much, read'), 'too much'],
  [new Error('EISDIR: illegal operation'), 'EISDIR: illegal operation'],
  [new Error('said EIO: it failed, badly'), 'said EIO: it failed, badly'],
  [new Error('Ambiguous: this, that'), 'Ambiguous: this, that'],
  [new Error(''), ''],
  ['thrown as text', 'thrown as text'],
  [undefined, 'undefined'],
])('reads the reason from %j: %j', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
