import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeContext, written } from '../../../test/support/fake-context.js';
import { run } from '../program.js';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
  writeFileSync(path('one'), '{"status":1}\n{"status":2}');
  writeFileSync(path('two'), '\ufeff{"status":3}\r\n\r\n  \n{"status":4}\r\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const statuses = (fake: ReturnType<typeof fakeContext>): unknown[] => written(fake.stdout).map(({ status }) => status);

describe('inspect', () => {
  test('reads the standard input without a file and for -', async () => {
    for (const argv of [['inspect'], ['inspect', '-']]) {
      const fake = fakeContext('{"status":7}\n');
      expect(await run(argv, fake)).toBe(0);
      expect(statuses(fake)).toEqual([7]);
    }
  });

  test('reads the files in order, and the standard input once', async () => {
    const fake = fakeContext('{"status":7}');
    expect(await run(['inspect', path('one'), '-', path('two'), '-'], fake)).toBe(0);
    expect(statuses(fake)).toEqual([1, 2, 7, 3, 4]);
    expect(fake.opened).toBe(1);
  });

  test('continues after a line that is not a response', async () => {
    const fake = fakeContext('{"status":1}\nnonsense\n{"status":"x"}\n{"status":2}\n');
    expect(await run(['inspect'], fake)).toBe(0);
    expect(written(fake.stdout).map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['unrecognized', null],
      ['unreadable', 'bad-input'],
      ['unreadable', 'bad-input'],
      ['unrecognized', null],
    ]);
  });

  test('reports a file that cannot be read in one line, continues and exits with 2', async () => {
    const fake = fakeContext();
    const missing = path('missing\u001b[31m');
    expect(await run(['inspect', folder, missing, path('one'), '--fail-on', 'unrecognized'], fake)).toBe(2);
    expect(statuses(fake)).toEqual([1, 2]);
    expect(fake.stderr.text.trimEnd().split('\n')).toEqual([
      `error: cannot read ${folder}: illegal operation on a directory`,
      `error: cannot read ${path('missing\\u001b[31m')}: no such file or directory`,
    ]);
  });

  test('exits with 1 when a verdict of --fail-on occurred, after reading everything', async () => {
    const input = '{"body":{"verdict":"violation"}}\n{"body":{"verdict":"success"}}\nnonsense\n';
    const code = (...failOn: string[]) =>
      run(['inspect', ...failOn.flatMap((list) => ['--fail-on', list])], fakeContext(input));
    expect(await code('violation')).toBe(1);
    expect(await code('ambiguous, unreadable')).toBe(1);
    expect(await code('success', 'ambiguous')).toBe(1);
    expect(await code('ambiguous,documented')).toBe(0);
    const fake = fakeContext([Buffer.from(input), Buffer.from('{}\n')]);
    expect(await run(['inspect', '--fail-on', 'violation'], fake)).toBe(1);
    expect(written(fake.stdout)).toHaveLength(4);
  });

  test.each([
    ['--vendor', 'nobody', 'acme, other'],
    [
      '--fail-on',
      'violation,broken',
      'documented, undocumented, violation, ambiguous, unrecognized, unreadable, success',
    ],
    ['--fail-on', '', 'documented, undocumented'],
  ])('refuses %s %s before it reads', async (option, value, known) => {
    const fake = fakeContext('{}');
    expect(await run(['inspect', option, value], fake)).toBe(2);
    expect(fake.stderr.text).toContain(known);
    expect(fake.opened).toBe(0);
    expect(fake.stdout.text).toBe('');
  });

  test('uses --vendor for lines that name no vendor', async () => {
    const fake = fakeContext('{}\n{"vendor":"other"}\n');
    await run(['inspect', '--vendor', 'acme'], fake);
    expect(written(fake.stdout).map(({ match }) => match?.contract)).toEqual(['acme', 'other']);
  });

  test('writes reports on a terminal or for --report, unless --json is given', async () => {
    const drawn = async (isTTY: boolean, ...options: string[]): Promise<boolean> => {
      const fake = fakeContext('{"status":1}\n');
      fake.stdout.isTTY = isTTY;
      await run(['inspect', ...options], fake);
      return !fake.stdout.text.startsWith('{');
    };
    expect(await drawn(false)).toBe(false);
    expect(await drawn(true)).toBe(true);
    expect(await drawn(true, '--json')).toBe(false);
    expect(await drawn(false, '--report')).toBe(true);
    expect(await drawn(false, '--cards')).toBe(true);
    expect(await drawn(true, '--json', '--report')).toBe(false);
  });

  test('escapes control characters in JSON, on a terminal and in a pipe', async () => {
    const message = '\u001b[2J \u009b2J \u007f \u202e end';
    for (const isTTY of [true, false]) {
      const fake = fakeContext(`${JSON.stringify({ body: { message } })}\n`);
      fake.stdout.isTTY = isTTY;
      await run(['inspect', '--json'], fake);
      expect(fake.stdout.text).not.toMatch(/[^\n -~]/);
      expect(written(fake.stdout)[0]?.message).toBe(message);
    }
  });

  test('waits for a slow reader', async () => {
    let peak = 0;
    class Slow extends Writable {
      override write(...args: unknown[]): boolean {
        const ready = super.write(args[0]);
        peak = Math.max(peak, this.writableLength);
        return ready;
      }
      override _write(_chunk: unknown, _encoding: string, done: () => void): void {
        setTimeout(done, 1);
      }
    }
    const slow = new Slow({ highWaterMark: 1 });
    const chunk = Buffer.from('{}\n'.repeat(20_000));
    const fake = fakeContext([chunk, chunk, chunk], { stdout: slow });
    expect(await run(['inspect'], fake)).toBe(0);
    // The whole output has 18 MB.
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(4 * 1024 * 1024);
  });
});
