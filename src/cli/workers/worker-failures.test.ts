import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { fakeContext } from '../../../test/support/fake-context.js';
import { FakeWorker, fakeWorkers } from '../../../test/support/fake-worker.js';
import { run } from '../program.js';

const LINE = '{}\n';

/** Waits between lines, so that workers are ready in time. */
async function* lines(count = 50): AsyncGenerator<Buffer> {
  for (let at = 0; at < count; at++) {
    await setImmediate();
    yield Buffer.from(LINE);
  }
}

class SilentWorker extends FakeWorker {
  override answer(): void {}
}

describe('inspect --jobs, when a worker ends before its work is done', () => {
  test('exits with 2 and one line that says so', async () => {
    class DyingWorker extends FakeWorker {
      override answer(): void {
        this.die(new Error('out of\u001b[31m memory'));
      }
    }
    const { started, startWorker } = fakeWorkers(DyingWorker);
    const fake = fakeContext('', { stdin: lines, startWorker });
    expect(await run(['inspect', '--jobs', '3', '--fail-on', 'unrecognized'], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: a worker failed: out of\\u001b[31m memory\n');
    expect(started).toHaveLength(2);
    expect(started.every((worker) => worker.isTerminated)).toBe(true);
  });

  test.each([
    ['busy', SilentWorker, false],
    ['idle', FakeWorker, true],
  ])('exits with 2 on an open input when the worker was %s', async (_state, Kind, isIdle) => {
    const stdin = new PassThrough();
    const { started, startWorker } = fakeWorkers(Kind);
    const fake = fakeContext('', { stdin: () => stdin, startWorker });
    const running = run(['inspect', '--jobs', '2'], fake);
    await vi.waitFor(() => {
      stdin.write(LINE);
      expect(started[0]?.tasks).toBeGreaterThan(0);
    });
    if (isIdle) await vi.waitFor(() => expect(started[0]?.answers).toBe(started[0]?.tasks));
    // Wait until all input is read, so that only the failed worker can end the call.
    await vi.waitFor(() => expect(stdin.readableLength).toBe(0));
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    started[0]?.die(new Error('gone'));
    expect(await running).toBe(2);
    expect(fake.stderr.text).toBe('error: a worker failed: gone\n');
    expect(stdin.destroyed).toBe(true);
  });

  test('exits with 2 when the worker ends by itself, without an error', async () => {
    class LeavingWorker extends FakeWorker {
      override answer(): void {
        this.emit('exit', 0);
      }
    }
    const fake = fakeContext('', { stdin: lines, startWorker: fakeWorkers(LeavingWorker).startWorker });
    expect(await run(['inspect', '--jobs', '2'], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: a worker ended before its work was done, with code 0\n');
  });

  test('exits with 2 when no worker can be started', async () => {
    const startWorker = () => {
      throw new Error('not permitted');
    };
    const fake = fakeContext('', { stdin: lines, startWorker });
    expect(await run(['inspect', '--jobs', '2'], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: a worker could not be started: not permitted\n');
  });

  test('exits with 0 when it was the reader that closed the output', async () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(closed) });
    const { started, startWorker } = fakeWorkers();
    const fake = fakeContext(LINE.repeat(50_000), { stdout, startWorker });
    expect(await run(['inspect', '--jobs', '2'], fake)).toBe(0);
    expect(fake.stderr.text).toBe('');
    expect(started.every((worker) => worker.isTerminated)).toBe(true);
  });
});
