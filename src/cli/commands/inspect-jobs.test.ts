import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../../../test/support/fake-context.js';
import { FakeThread, threads } from '../../../test/support/fake-worker.js';
import type { CliContext } from '../context.js';
import { run } from '../program.js';

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

async function ended(argv: readonly string[], input: Uint8Array[], changes: Partial<CliContext> = {}): Promise<Ended> {
  // By and by, so that threads are ready in time.
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (const chunk of input) {
      await setImmediate();
      yield chunk;
    }
  }
  const fake = world('', { stdin, ...changes });
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
    const { started, startJob } = threads();
    await fc.assert(
      fc.asyncProperty(input, flags, async (chunks, options) => {
        const files = [path('missing'), path('one'), '-', path('one')];
        const alone = await ended([...options, ...files], chunks);
        for (const jobs of ['1', '2', '3']) {
          expect(await ended([...options, '--jobs', jobs, ...files], chunks, { startJob })).toEqual(alone);
        }
      }),
      { numRuns: 200 },
    );
    expect(started.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThan(200);
  });

  test('starts no thread for one job or one block, and one fewer than there are jobs', async () => {
    const { started, startJob } = threads();
    const block = Buffer.from('{}\n');
    await ended(['--jobs', '1'], Array(20).fill(block), { startJob });
    await ended(['--jobs', '9'], [block], { startJob });
    expect(started).toHaveLength(0);
    await ended(['--jobs', '9'], [block, block], { startJob });
    expect(started).toHaveLength(1);
    await ended(['--jobs', '3'], Array(20).fill(block), { startJob });
    expect(started).toHaveLength(3);
    expect(started.every((thread) => thread.ended)).toBe(true);
  });

  test('shares the work with a thread that is ready, and waits for none that is not', async () => {
    const blocks = Array(50).fill(Buffer.from('{}\n'));
    const shared = threads();
    await ended(['--jobs', '2'], blocks, { startJob: shared.startJob });
    expect(shared.started[0]?.answered).toBeGreaterThan(10);

    class Late extends FakeThread {
      override prepare(): void {}
    }
    const late = threads(Late);
    const { code, stdout } = await ended(['--jobs', '2'], blocks, { startJob: late.startJob });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(50);
    expect(late.started[0]?.given).toBe(0);
  });

  test('keeps the terminal safe in threads, too', async () => {
    const message = '\u001b[2J \u202e';
    const fake = world(`${JSON.stringify({ body: { message } })}\n`, { startJob: threads().startJob });
    fake.stdout.isTTY = true;
    await run(['inspect', '--json', '--jobs', '2'], fake);
    expect(fake.stdout.text).not.toMatch(/[^\n -~]/);
    expect(JSON.parse(fake.stdout.text).message).toBe(message);
  });
});
