import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeContext } from '../../../test/support/fake-context.js';
import { FakeWorker, fakeWorkers } from '../../../test/support/fake-worker.js';
import type { CliContext } from '../context.js';
import { run } from '../program.js';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
  writeFileSync(path('har'), '{"log":{"entries":[{"response":{"status":500}},{}]}}');
  writeFileSync(path('one'), '\ufeff{"status":1}\r\n\r\n  \n{"status":2}');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

async function inspectInput(
  argv: readonly string[],
  input: Uint8Array[],
  changes: Partial<CliContext> = {},
): Promise<Result> {
  // Wait between chunks, so that workers are ready in time.
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (const chunk of input) {
      await setImmediate();
      yield chunk;
    }
  }
  const fake = fakeContext('', { stdin, ...changes });
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
    '{"staus":1,"body":1}',
    '{"error":1}',
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
  ['--report'],
  ['--vendor', 'acme'],
  ['--protocol-version', '2025-11-25', '--fail-on', 'violation'],
  ['--all', '--fail-on', 'success,unreadable'],
  ['--summary'],
  ['--input', 'ndjson'],
);

describe('inspect --jobs', () => {
  test('gives the same output, messages and exit code for any number of jobs', async () => {
    const { started, startWorker } = fakeWorkers();
    await fc.assert(
      fc.asyncProperty(input, flags, async (chunks, options) => {
        const files = [path('missing'), path('one'), '-', path('missing'), path('har'), path('one')];
        const alone = await inspectInput([...options, ...files], chunks);
        for (const jobs of ['1', '2', '3']) {
          expect(await inspectInput([...options, '--jobs', jobs, ...files], chunks, { startWorker })).toEqual(alone);
        }
      }),
      { numRuns: 200 },
    );
    expect(started.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThan(200);
  });

  test('starts no worker for one job or one block, and one less than jobs otherwise', async () => {
    const { started, startWorker } = fakeWorkers();
    const block = Buffer.from('{}\n');
    await inspectInput(['--jobs', '1'], Array(20).fill(block), { startWorker });
    await inspectInput(['--jobs', '9'], [block], { startWorker });
    expect(started).toHaveLength(0);
    await inspectInput(['--jobs', '9'], [block, block], { startWorker });
    expect(started).toHaveLength(1);
    await inspectInput(['--jobs', '3'], Array(20).fill(block), { startWorker });
    expect(started).toHaveLength(3);
    expect(started.every((worker) => worker.isTerminated)).toBe(true);
  });

  test('shares the work with workers that are ready, and does not wait for others', async () => {
    const blocks = Array(50).fill(Buffer.from('{}\n'));
    const shared = fakeWorkers();
    await inspectInput(['--jobs', '2'], blocks, { startWorker: shared.startWorker });
    expect(shared.started[0]?.answers).toBeGreaterThan(10);

    class Late extends FakeWorker {
      override prepare(): void {}
    }
    const late = fakeWorkers(Late);
    const { code, stdout } = await inspectInput(['--jobs', '2'], blocks, { startWorker: late.startWorker });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(50);
    expect(late.started[0]?.tasks).toBe(0);
  });

  test('escapes control characters in workers, too', async () => {
    const message = '\u001b[2J \u202e';
    const fake = fakeContext(`${JSON.stringify({ body: { message } })}\n`, { startWorker: fakeWorkers().startWorker });
    fake.stdout.isTTY = true;
    await run(['inspect', '--json', '--jobs', '2'], fake);
    expect(fake.stdout.text).not.toMatch(/[^\n -~]/);
    expect(JSON.parse(fake.stdout.text).message).toBe(message);
  });
});
