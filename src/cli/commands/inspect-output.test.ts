import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeContext, inspect, type Sink, written } from '../../../test/support/fake-context.js';
import { fakeWorkers } from '../../../test/support/fake-worker.js';
import { run } from '../program.js';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
  file = join(folder, 'one');
  writeFileSync(file, '{"status":1}\n\n{"status":2}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const headlines = (sink: Sink) => sink.text.match(/^unrecognized · .*$/gm);

describe('inspect', () => {
  test('prompts a person who types the input, and only then', async () => {
    const said = async (stdinIsTerminal: boolean, ...names: string[]) => {
      const fake = fakeContext('{}\n', { stdinIsTerminal });
      await run(['inspect', ...names], fake);
      return fake.stderr.text;
    };
    expect(await said(true)).toBe('Type one response per line, as JSON. Press Ctrl-D to end.\n');
    expect(await said(true, file, '-', '-')).toBe('Type one response per line, as JSON. Press Ctrl-D to end.\n');
    expect([await said(true, file), await said(false)]).toEqual(['', '']);
  });

  test('names the line and the file in each report', async () => {
    const fake = fakeContext('\n{}');
    fake.stdout.columns = 300;
    await run(['inspect', '--report', file, '-'], fake);
    expect(headlines(fake.stdout)).toEqual([
      `unrecognized · ${file}:1`,
      `unrecognized · ${file}:3`,
      'unrecognized · line 2',
    ]);
  });

  test('writes reports within the width of the terminal, in colour when asked to', async () => {
    const drawn = async (env: Record<string, string>) => {
      const fake = fakeContext('{"body":{"message":"one two three four five six"}}', { env });
      fake.stdout.columns = 30;
      await run(['inspect', '--report'], fake);
      return fake.stdout.text;
    };
    expect(await drawn({})).toContain('\n  message   one two three four\n            five six\n');
    expect(await drawn({})).not.toContain('\u001b');
    expect(await drawn({ FORCE_COLOR: '1' })).toContain('\u001b[1m');
  });

  test('writes every error with its line and index for --all', async () => {
    const lines = '{}\n{"body":[{"status":1},{"status":2}]}\n';
    const all = fakeContext(lines);
    await run(['inspect', '--all'], all);
    expect(written(all.stdout)).toMatchObject([
      { line: 1, index: 0 },
      { line: 2, index: 0, status: 1 },
      { line: 2, index: 1, status: 2 },
    ]);
    const one = fakeContext(lines);
    await run(['inspect'], one);
    expect(written(one.stdout)).toHaveLength(2);
    expect(one.stdout.text).toMatch(/^\{"line":1,"verdict":/);
  });

  test('passes the vendor and the protocol version of the call', async () => {
    const options = async (...argv: string[]) => {
      const core = Object.assign(vi.fn(inspect), { all: inspect.all });
      await run(['inspect', ...argv], fakeContext('{}', { inspect: core }));
      return core.mock.lastCall?.[1];
    };
    expect(await options()).toStrictEqual({});
    expect(await options('--vendor', 'ACME')).toStrictEqual({ vendor: 'acme' });
    expect(await options('--protocol-version', '2025-11-25')).toStrictEqual({ protocolVersion: '2025-11-25' });
  });

  test('reports a standard input that breaks, after the lines before it', async () => {
    async function* stdin() {
      yield Buffer.from('{"status":1}\n{"sta');
      throw new Error('EIO: i/o error, read');
    }
    const fake = fakeContext('', { stdin });
    expect(await run(['inspect', '-', file], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: cannot read the standard input: i/o error\n');
    expect(written(fake.stdout).map(({ status }) => status)).toEqual([1, 1, 2]);
  });

  test('shows progress to people who wait, and removes it before any message', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 2000));
    const erase = '\r\u001b[K';
    try {
      const fake = fakeContext([Buffer.from('{}\n{}\n'), Buffer.from('{}\n')]);
      fake.stderr.isTTY = true;
      await run(['inspect', '-', join(folder, 'missing')], fake);
      expect(fake.stderr.text).toBe(
        `${erase}2 lines, 0.0 MB/s${erase}3 lines, 0.0 MB/s${erase}error: cannot read ${join(folder, 'missing')}: no such file or directory\n`,
      );
      const short = fakeContext('{}\n');
      short.stderr.isTTY = true;
      await run(['inspect'], short);
      expect(short.stderr.text).toBe(`${erase}1 lines, 0.0 MB/s${erase}`);
    } finally {
      clock.mockRestore();
    }
  });
});

describe('inspect --jobs', () => {
  async function* stdin() {
    for (let status = 1; status <= 40; status++) {
      await setImmediate();
      yield Buffer.from(`{"status":${status}}\n`);
    }
  }

  test('writes in the order of the lines and terminates its workers', async () => {
    const { started, startWorker } = fakeWorkers();
    const fake = fakeContext('', { stdin, startWorker });
    expect(await run(['inspect', '--jobs', '3', '--fail-on', 'unrecognized'], fake)).toBe(1);
    expect(written(fake.stdout).map(({ status }) => status)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    expect(started.some(({ answers }) => answers > 0)).toBe(true);
  });

  test('stops reading an open input when a worker fails', async () => {
    const { started, startWorker } = fakeWorkers();
    const input = new PassThrough();
    const fake = fakeContext('', { stdin: () => input, startWorker });
    const running = run(['inspect', '--jobs', '2'], fake);
    await vi.waitFor(() => {
      input.write('{}\n');
      expect(started[0]?.answers).toBeGreaterThan(0);
    });
    // Wait until all input is read, so that only the failed worker can end the call.
    await vi.waitFor(() => expect(input.readableLength).toBe(0));
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    started[0]?.die(new Error('gone'));
    expect(await running).toBe(2);
    expect(fake.stderr.text).toBe('error: a worker failed: gone\n');
    expect([input.destroyed, started[0]?.isTerminated]).toEqual([true, true]);
  });
});
