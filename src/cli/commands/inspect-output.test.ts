import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inspect, type Sink, world, written } from '../../../test/support/fake-context.js';
import { threads } from '../../../test/support/fake-worker.js';
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
  test('says to a person who types what is wanted, and to nobody else', async () => {
    const said = async (stdinIsTerminal: boolean, ...names: string[]) => {
      const fake = world('{}\n', { stdinIsTerminal });
      await run(['inspect', ...names], fake);
      return fake.stderr.text;
    };
    expect(await said(true)).toBe('Reading one response a line, as JSON; Ctrl-D ends.\n');
    expect(await said(true, file, '-', '-')).toBe('Reading one response a line, as JSON; Ctrl-D ends.\n');
    expect([await said(true, file), await said(false)]).toEqual(['', '']);
  });

  test('names the line of each card, and the file where there is one', async () => {
    const fake = world('\n{}');
    fake.stdout.columns = 300;
    await run(['inspect', '--cards', file, '-'], fake);
    expect(headlines(fake.stdout)).toEqual([
      `unrecognized · ${file}:1`,
      `unrecognized · ${file}:3`,
      'unrecognized · line 2',
    ]);
  });

  test('draws cards within the terminal, coloured where that is wanted', async () => {
    const drawn = async (env: Record<string, string>) => {
      const fake = world('{"body":{"message":"one two three four five six"}}', { env });
      fake.stdout.columns = 30;
      await run(['inspect', '--cards'], fake);
      return fake.stdout.text;
    };
    expect(await drawn({})).toContain('\n  message   one two three four\n            five six\n');
    expect(await drawn({})).not.toContain('\u001b');
    expect(await drawn({ FORCE_COLOR: '1' })).toContain('\u001b[1m');
  });

  test('gives every error with --all, with its line and index, and one a line without', async () => {
    const lines = '{}\n{"body":[{"status":1},{"status":2}]}\n';
    const all = world(lines);
    await run(['inspect', '--all'], all);
    expect(written(all.stdout)).toMatchObject([
      { line: 1, index: 0 },
      { line: 2, index: 0, status: 1 },
      { line: 2, index: 1, status: 2 },
    ]);
    const one = world(lines);
    await run(['inspect'], one);
    expect(written(one.stdout)).toHaveLength(2);
    expect(Object.keys(written(one.stdout)[0] ?? {})[0]).toBe('verdict');
  });

  test('inspects with what the call names, and nothing where it names nothing', async () => {
    const options = async (...argv: string[]) => {
      const core = Object.assign(vi.fn(inspect), { all: inspect.all });
      await run(['inspect', ...argv], world('{}', { inspect: core }));
      return core.mock.calls.map(([, given]) => given);
    };
    expect(await options()).toStrictEqual([{}]);
    expect(await options('--vendor', 'ACME')).toStrictEqual([{ vendor: 'acme' }]);
    expect(await options('--protocol-version', '2025-11-25')).toStrictEqual([{ protocolVersion: '2025-11-25' }]);
  });

  test('tells of a standard input that breaks, after all that came before', async () => {
    async function* stdin() {
      yield Buffer.from('{"status":1}\n{"sta');
      throw new Error('EIO: i/o error, read');
    }
    const fake = world('', { stdin });
    expect(await run(['inspect', '-', file], fake)).toBe(2);
    expect(fake.stderr.text).toBe('error: cannot read the standard input: i/o error\n');
    expect(written(fake.stdout).map(({ status }) => status)).toEqual([1, 1, 2]);
  });

  test('shows how far it is to people who wait, and takes that away before anything else is said', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 2000));
    const erase = '\r\u001b[K';
    try {
      const fake = world([Buffer.from('{}\n{}\n'), Buffer.from('{}\n')]);
      fake.stderr.isTTY = true;
      await run(['inspect', '-', join(folder, 'missing')], fake);
      expect(fake.stderr.text).toBe(
        `${erase}2 lines, 0.0 MB/s${erase}3 lines, 0.0 MB/s${erase}error: cannot read ${join(folder, 'missing')}: no such file or directory\n`,
      );
      const short = world('{}\n');
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

  test('writes in the order of the lines, and ends its threads', async () => {
    const { started, startJob } = threads();
    const fake = world('', { stdin, startJob });
    expect(await run(['inspect', '--jobs', '3', '--fail-on', 'unrecognized'], fake)).toBe(1);
    expect(written(fake.stdout).map(({ status }) => status)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(started.map(({ ended }) => ended)).toEqual([true, true]);
    expect(started.some(({ answered }) => answered > 0)).toBe(true);
  });

  test('stops reading where a thread fails, though more may come', async () => {
    const { started, startJob } = threads();
    const input = new PassThrough();
    const fake = world('', { stdin: () => input, startJob });
    const running = run(['inspect', '--jobs', '2'], fake);
    await vi.waitFor(() => {
      input.write('{}\n');
      expect(started[0]?.answered).toBeGreaterThan(0);
    });
    // All is read: nothing but the end of the thread can end the call.
    await vi.waitFor(() => expect(input.readableLength).toBe(0));
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    started[0]?.die(new Error('gone'));
    expect(await running).toBe(2);
    expect(fake.stderr.text).toBe('error: a job failed: gone\n');
    expect([input.destroyed, started[0]?.ended]).toEqual([true, true]);
  });
});
