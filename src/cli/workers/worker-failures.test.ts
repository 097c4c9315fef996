import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { world } from '../../../test/support/fake-context.js';
import { FakeThread, threads } from '../../../test/support/fake-worker.js';
import { run } from '../program.js';

const LINE = '{}\n';

/** Comes block by block, so that threads are ready in time. */
async function* lines(count = 50): AsyncGenerator<Buffer> {
  for (let at = 0; at < count; at++) {
    await setImmediate();
    yield Buffer.from(LINE);
  }
}

/** Takes tasks and answers none. */
class Silent extends FakeThread {
  override answer(): void {}
}

describe('a job that ends before its work is done', () => {
  test('ends the call with 2 and one line that says so', async () => {
    class Dying extends FakeThread {
      override answer(): void {
        this.die(new Error('out of\u001b[31m memory'));
      }
    }
    const { started, startJob } = threads(Dying);
    const fake = world('', { stdin: lines, startJob });
    expect(await run(['inspect', '--jobs', '3', '--fail-on', 'unrecognized'], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: a job failed: out of\\u001b[31m memory\n');
    expect(started).toHaveLength(2);
    expect(started.every((thread) => thread.ended)).toBe(true);
  });

  test.each([
    ['had work to do', Silent, 1],
    ['had none just then', FakeThread, 0],
  ])('does so though the input never ends and it %s', async (_when, Kind, open) => {
    const stdin = new PassThrough();
    const { started, startJob } = threads(Kind);
    const fake = world('', { stdin: () => stdin, startJob });
    const running = run(['inspect', '--jobs', '2'], fake);
    await vi.waitFor(() => {
      stdin.write(LINE);
      expect(started[0]?.given).toBeGreaterThan(0);
    });
    if (open === 0) await vi.waitFor(() => expect(started[0]?.answered).toBe(started[0]?.given));
    // All is read: nothing but the end of the thread can end the call.
    await vi.waitFor(() => expect(stdin.readableLength).toBe(0));
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    started[0]?.die(new Error('gone'));
    expect(await running).toBe(2);
    expect(fake.stderr.text).toBe('error: a job failed: gone\n');
    expect(stdin.destroyed).toBe(true);
  });

  test('does so where it ends by itself, without an error', async () => {
    class Leaving extends FakeThread {
      override answer(): void {
        this.emit('exit', 0);
      }
    }
    const fake = world('', { stdin: lines, startJob: threads(Leaving).startJob });
    expect(await run(['inspect', '--jobs', '2'], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: a job ended before its work was done, with code 0\n');
  });

  test('is told where it could not be started at all', async () => {
    const startJob = () => {
      throw new Error('not permitted');
    };
    const fake = world('', { stdin: lines, startJob });
    expect(await run(['inspect', '--jobs', '2'], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: a job could not be started: not permitted\n');
  });

  test('is not told of a reader that has gone', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(gone) });
    const { started, startJob } = threads();
    const fake = world(LINE.repeat(50_000), { stdout, startJob });
    expect(await run(['inspect', '--jobs', '2'], fake)).toBe(0);
    expect(fake.stderr.text).toBe('');
    expect(started.every((thread) => thread.ended)).toBe(true);
  });
});
