import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type FakeWorld, world } from '../../../test/support/fake-context.js';
import { threads } from '../../../test/support/fake-worker.js';
import { run } from '../program.js';

describe('inspect --jobs', () => {
  test.each(['0', '-1', 'x', '1.5', '', '65', '1e1', '2x', 'x2', '640'])(
    'refuses %j before it reads',
    async (count) => {
      const fake = world('{}', { startJob: threads().startJob });
      expect(await run(['inspect', '--jobs', count], fake)).toBe(2);
      expect(fake.stderr.text).toContain('A whole number from 1 to 64 is wanted.');
      expect(fake.stdout.text).toBe('');
      expect(fake.opened).toBe(0);
    },
  );

  test.each(['1', '2', '64'])('takes %s', async (count) => {
    const fake = world('{}\n', { startJob: threads().startJob });
    expect(await run(['inspect', '--jobs', count], fake)).toBe(0);
    expect(fake.stderr.text).toBe('');
  });
});

/** A reader that takes nothing until the test lets it. */
function stalled() {
  const waiting: (() => void)[] = [];
  const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
  return { stdout, next: () => waiting.shift()?.() };
}

// Ten blocks for each job; alone, one. The next one is handed out, and counted when it is asked for another.
test.each([
  [1, 1],
  [2, 20],
  [3, 30],
])('%i jobs read no further ahead than %i blocks where nobody reads their output', async (count, ahead) => {
  let read = 0;
  async function* stdin() {
    for (; read < 100; read++) yield Buffer.from('{}\n');
  }
  const { stdout, next } = stalled();
  const { started, startJob } = threads();
  const running = run(['inspect', '--jobs', `${count}`], world('', { stdin, stdout, startJob }) as FakeWorld);

  for (let turn = 0; turn < 100; turn++) await setImmediate();
  expect(read).toBe(ahead);

  const reader = setInterval(next);
  expect(await running).toBe(0);
  clearInterval(reader);
  expect(read).toBe(100);
  for (const thread of started) expect(thread.given).toBeLessThan(100);
});

test('what is read ahead is limited in bytes, too', async () => {
  let read = 0;
  const block = Buffer.from(`${'x'.repeat(1024 * 1024 - 1)}\n`);
  async function* stdin() {
    for (; read < 10; read++) yield block;
  }
  const { stdout, next } = stalled();
  const { startJob } = threads();
  const running = run(['inspect', '--jobs', '2'], world('', { stdin, stdout, startJob }) as FakeWorld);
  for (let turn = 0; turn < 100; turn++) await setImmediate();
  // Twenty chunks of 128 KiB are less than three of these blocks.
  expect(read).toBe(2);
  const reader = setInterval(next);
  expect(await running).toBe(0);
  clearInterval(reader);
});
