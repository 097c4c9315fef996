import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type FakeContext, fakeContext } from '../../../test/support/fake-context.js';
import { fakeWorkers } from '../../../test/support/fake-worker.js';
import { run } from '../program.js';

describe('inspect --jobs', () => {
  test.each(['0', '-1', 'x', '1.5', '', '65', '1e1', '2x', 'x2', '640'])(
    'rejects %j before it reads',
    async (count) => {
      const fake = fakeContext('{}', { startWorker: fakeWorkers().startWorker });
      expect(await run(['inspect', '--jobs', count], fake)).toBe(2);
      expect(fake.stderr.text).toContain('Expected an integer from 1 to 64.');
      expect(fake.stdout.text).toBe('');
      expect(fake.opened).toBe(0);
    },
  );

  test.each(['1', '2', '64'])('accepts %s', async (count) => {
    const fake = fakeContext('{}\n', { startWorker: fakeWorkers().startWorker });
    expect(await run(['inspect', '--jobs', count], fake)).toBe(0);
    expect(fake.stderr.text).toBe('');
  });

  test.each([
    [1, '{}\n'],
    [2, '{}\n'],
    [3, '{}\n'],
    [2, `${'x'.repeat(1024 * 1024 - 1)}\n`],
  ])('stops reading while nobody reads the output of %i jobs', async (count, block) => {
    let read = 0;
    async function* stdin() {
      for (; read < 100; read++) yield Buffer.from(block);
    }
    const waiting: (() => void)[] = [];
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
    const { started, startWorker } = fakeWorkers();
    const running = run(
      ['inspect', '--jobs', `${count}`],
      fakeContext('', { stdin, stdout, startWorker }) as FakeContext,
    );

    for (let turn = 0; turn < 100; turn++) await setImmediate();
    const readAhead = read;
    expect(readAhead).toBeLessThan(100);
    for (let turn = 0; turn < 100; turn++) await setImmediate();
    expect(read).toBe(readAhead);

    const reader = setInterval(() => waiting.shift()?.());
    expect(await running).toBe(0);
    clearInterval(reader);
    expect(read).toBe(100);
    for (const worker of started) expect(worker.tasks).toBeLessThan(100);
  });
});
