import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fakeContext } from '../../test/support/fake-context.js';
import { OutputClosed, OutputWriter } from './output-writer.js';
import { run } from './program.js';

const closed = () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

/** An output that its reader closes after some writes. */
function closingOutput(writes: number): Writable {
  let left = writes;
  return new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(left-- > 0 ? null : closed()) });
}

describe('OutputWriter', () => {
  test('waits until the output has room', async () => {
    const waiting: (() => void)[] = [];
    const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
    let isWritten = false;
    const writing = new OutputWriter(output).write(Buffer.from('ab')).then(() => {
      isWritten = true;
    });
    await setImmediate();
    expect(isWritten).toBe(false);
    waiting.shift()?.();
    await writing;
  });

  test('throws OutputClosed when the reader closes the output, and for later writes', async () => {
    const writer = new OutputWriter(closingOutput(1));
    await writer.write(Buffer.from('a'));
    await expect(writer.write(Buffer.from('b'))).rejects.toBeInstanceOf(OutputClosed);
    await expect(writer.write(Buffer.from('c'))).rejects.toBeInstanceOf(OutputClosed);
  });

  test('throws any other error', async () => {
    const full = new Error('full');
    const writer = new OutputWriter(new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(full) }));
    await expect(writer.write(Buffer.from('a'))).rejects.toBe(full);
  });

  test('adds no listener for a write', async () => {
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void setImmediate().then(() => done()),
    });
    const writer = new OutputWriter(output);
    const before = output.listenerCount('drain') + output.listenerCount('error');
    const writing = writer.write(Buffer.from('ab'));
    expect(output.listenerCount('drain') + output.listenerCount('error')).toBe(before);
    await writing;
  });
});

describe('inspect, when the reader closes the output', () => {
  const VIOLATION = '{"body":{"verdict":"violation"}}\n';

  /** The exit code, and the chunks of endless input that were read. */
  async function inspect(argv: readonly string[], chunks: readonly string[]) {
    let read = 0;
    async function* stdin() {
      for (; read < chunks.length; read++) yield Buffer.from(chunks[read] as string);
    }
    const fake = fakeContext('', { stdin, stdout: closingOutput(1) });
    const code = await run(['inspect', ...argv], fake);
    expect(fake.stderr.text).toBe('');
    return { code, read };
  }

  test('stops reading and exits with 0 without --fail-on', async () => {
    const { code, read } = await inspect([], Array(100).fill('{}\n'));
    expect(code).toBe(0);
    expect(read).toBeLessThan(100);
  });

  test('reads on for --fail-on until a verdict occurs, and exits with 1', async () => {
    const input = [...Array(50).fill('{}\n'), VIOLATION, ...Array(50).fill('{}\n')];
    const { code, read } = await inspect(['--fail-on', 'violation'], input);
    expect(code).toBe(1);
    expect(read).toBeGreaterThanOrEqual(50);
    expect(read).toBeLessThan(101);
    expect(await inspect(['--fail-on', 'ambiguous'], input)).toEqual({ code: 0, read: 101 });
  });

  test('exits with 1 when the verdict occurred before', async () => {
    expect((await inspect(['--fail-on', 'violation'], [VIOLATION, '{}\n', '{}\n'])).code).toBe(1);
  });

  test('exits with 0 for --summary', async () => {
    const fake = fakeContext('{}\n', { stdout: closingOutput(0) });
    expect(await run(['inspect', '--summary'], fake)).toBe(0);
  });
});
