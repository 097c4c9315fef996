import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Task } from '../../src/cli/block-inspector.js';
import type { World } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';
import { FakeThread, threads } from './fake-threads.js';
import { type FakeWorld, world } from './fakes.js';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
  writeFileSync(path('one'), '\ufeff{"status":1}\r\n\r\n  \n{"status":2}');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

async function ended(argv: readonly string[], input: Uint8Array[], changes: Partial<World> = {}): Promise<Ended> {
  const fake = world(input, { startJob: threads().startJob, ...changes });
  const code = await run(['inspect', ...argv], fake);
  return { code, stdout: fake.stdout.text, stderr: fake.stderr.text };
}

const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{}',
    'nonsense',
    '\ufeff{}',
    '{"vendor":"other"}',
    '{"status":"x"}',
    '{"status":404,"body":[{"code":1},{"code":"é😀"}]}',
  ),
  fc
    .record({ body: fc.record({ verdict: fc.constantFrom('violation', 'success'), message: fc.string() }) })
    .map((value) => JSON.stringify(value)),
  fc.nat(3000).map((length) => JSON.stringify({ body: { message: 'x'.repeat(length) } })),
);
const input = fc
  .record({
    mark: fc.constantFrom('', '\ufeff'),
    lines: fc.array(
      fc.tuple(line, fc.constantFrom('\n', '\r\n')).map((parts) => parts.join('')),
      { maxLength: 40 },
    ),
    last: fc.constantFrom('', '{"status":7}', '{"status"'),
    cuts: fc.array(fc.nat(20_000), { maxLength: 10 }),
  })
  .map(({ mark, lines, last, cuts }) => {
    const all = Buffer.from(mark + lines.join('') + last);
    const places = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length];
    return places.slice(1).map((end, at) => all.subarray(places[at], end));
  });
const flags = fc.constantFrom(
  [],
  ['--all'],
  ['--cards'],
  ['--vendor', 'acme'],
  ['--protocol-version', '2025-11-25', '--fail-on', 'violation'],
  ['--all', '--fail-on', 'success,unreadable'],
);

describe('inspect --jobs', () => {
  test('gives the same bytes and the same exit code, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(input, flags, async (chunks, options) => {
        const files = [path('missing'), path('one'), '-', path('one')];
        const alone = await ended([...options, ...files], chunks);
        for (const jobs of ['1', '2', '3']) {
          expect(await ended([...options, '--jobs', jobs, ...files], chunks)).toEqual(alone);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('starts no thread for one job, and no more than have work to do', async () => {
    const { started, startJob } = threads();
    await ended(['--jobs', '1'], [Buffer.from('{}\n{}\n')], { startJob });
    expect(started).toHaveLength(0);
    await ended(['--jobs', '9'], [Buffer.from('{}\n{}\n')], { startJob });
    expect(started).toHaveLength(1);
    expect(started.every((thread) => thread.ended)).toBe(true);
  });

  test('keeps the terminal safe in threads, too', async () => {
    const message = '\u001b[2J \u202e';
    const fake = world(`${JSON.stringify({ body: { message } })}\n`, { startJob: threads().startJob });
    fake.stdout.isTTY = true;
    await run(['inspect', '--json', '--jobs', '2'], fake);
    expect(fake.stdout.text).not.toMatch(/[^\n -~]/);
    expect(JSON.parse(fake.stdout.text).message).toBe(message);
  });

  test.each(['0', '-1', 'x', '1.5', '', '65', '1e1'])('refuses --jobs %j before it reads', async (count) => {
    const fake = world('{}', { startJob: threads().startJob });
    expect(await run(['inspect', '--jobs', count], fake)).toBe(2);
    expect(fake.stderr.text).toContain('A whole number from 1 to 64 is wanted.');
    expect(fake.stdout.text).toBe('');
    expect(fake.opened).toBe(0);
  });

  test('reads no further ahead than a few blocks for each job where nobody reads its output', async () => {
    let read = 0;
    async function* stdin() {
      for (; read < 100; read++) yield Buffer.from('{}\n');
    }
    const waiting: (() => void)[] = [];
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
    const { started, startJob } = threads();
    const running = run(['inspect', '--jobs', '2'], world('', { stdin, stdout, startJob }) as FakeWorld);

    for (let turn = 0; turn < 50; turn++) await setImmediate();
    expect(started).toHaveLength(2);
    expect(started.reduce((sum, { given }) => sum + given, 0)).toBe(6);
    expect(read).toBeLessThanOrEqual(7);

    const reader = setInterval(() => waiting.shift()?.());
    expect(await running).toBe(0);
    clearInterval(reader);
    expect(started.reduce((sum, { answered }) => sum + answered, 0)).toBe(100);
  });
});

describe('a job that ends before its work is done', () => {
  class Dying extends FakeThread {
    override answer(task: Task): void {
      if (this.given > 1) this.die(new Error('out of\u001b[31m memory'));
      else super.answer(task);
    }
  }

  test('ends the call with 2 and one line that says so', async () => {
    const { started, startJob } = threads(Dying);
    const chunks = Array.from({ length: 20 }, () => Buffer.from('{}\n'));
    const { code, stderr } = await ended(['--jobs', '2', '--fail-on', 'unrecognized'], chunks, { startJob });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: a job failed: out of\\u001b[31m memory\n' });
    expect(started.every((thread) => thread.ended)).toBe(true);
  });

  test('does so though the input never ends', async () => {
    const stdin = new PassThrough();
    const { started, startJob } = threads(
      class extends FakeThread {
        override answer(): void {}
      },
    );
    const fake = world('', { stdin: () => stdin, startJob });
    const running = run(['inspect', '--jobs', '2'], fake);
    stdin.write('{}\n');
    await vi.waitFor(() => expect(started[0]?.given).toBe(1));
    started[0]?.die(new Error('gone'));
    expect(await running).toBe(2);
    expect(fake.stderr.text).toBe('error: a job failed: gone\n');
    expect(stdin.destroyed).toBe(true);
  });

  test('does so, too, where it had nothing to do just then', async () => {
    const stdin = new PassThrough();
    const { started, startJob } = threads();
    const fake = world('', { stdin: () => stdin, startJob });
    const running = run(['inspect', '--jobs', '2'], fake);
    stdin.write('{}\n');
    await vi.waitFor(() => expect(fake.stdout.text).not.toBe(''));
    started[0]?.die(new Error('gone'));
    expect(await running).toBe(2);
    expect(fake.stderr.text).toBe('error: a job failed: gone\n');
  });

  test('is told where none could be started at all', async () => {
    const startJob = () => {
      throw new Error('not permitted');
    };
    const { code, stderr } = await ended(['--jobs', '2'], [Buffer.from('{}\n')], { startJob });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: a job could not be started: not permitted\n' });
  });

  test('is not told of a reader that has gone', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(gone) });
    const { started, startJob } = threads();
    const fake = world('{}\n'.repeat(50_000), { stdout, startJob });
    expect(await run(['inspect', '--jobs', '2'], fake)).toBe(0);
    expect(fake.stderr.text).toBe('');
    expect(started.every((thread) => thread.ended)).toBe(true);
  });
});
