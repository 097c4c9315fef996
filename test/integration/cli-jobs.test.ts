import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCli } from '../../scripts/bin/bundle-cli.js';
import { LINE_LIMIT } from '../../src/cli/ndjson/line-limit.js';

const GENERATED = fileURLToPath(new URL('../../generated/reference.js', import.meta.url));

/** Node options that run code in every worker of the process. */
const IN_WORKERS = (code: string): string[] => [
  '--import',
  `data:text/javascript,import{isMainThread}from'node:worker_threads';if(!isMainThread){${code}}`,
];

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

describe.skipIf(!existsSync(GENERATED))('the bundle, with jobs', () => {
  let folder: string;
  let cli: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
    cli = join(folder, 'cli.js');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    await bundleCli(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function start(
    argv: readonly string[],
    node: readonly string[] = [],
  ): { child: ChildProcess; ended: Promise<Result> } {
    const child = spawn(process.execPath, [...node, cli, ...argv], { cwd: folder });
    const texts: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on('data', (data) => texts.stdout.push(data));
    child.stderr.on('data', (data) => texts.stderr.push(data));
    child.stdin.on('error', () => {});
    const ended = new Promise<Result>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, stdout: String(Buffer.concat(texts.stdout)), stderr: String(Buffer.concat(texts.stderr)) });
      });
    });
    return { child, ended };
  }

  function call(argv: readonly string[], node: readonly string[] = []): Promise<Result> {
    const { child, ended } = start(argv, node);
    child.stdin?.end();
    return ended;
  }

  /** Lines of different lengths, so that blocks have few or many lines and are done out of order. */
  function log(): string {
    const lines = Array.from({ length: 6000 }, (_, at) => {
      if (at % 7 === 0) return '';
      if (at % 11 === 0) return 'nonsense';
      const message = 'é'.repeat(at % 1000 === 0 ? 200_000 : at % 90);
      return JSON.stringify({ status: 400 + (at % 100), body: { error: message, code: at } });
    });
    return `\ufeff${lines.join('\r\n')}`;
  }

  test.each([[['--json']], [['--all']], [['--report', '--vendor', 'json-rpc', '--fail-on', 'success']]])(
    'writes the same for %j with any number of jobs',
    async (options) => {
      writeFileSync(join(folder, 'log'), log());
      const argv = ['inspect', ...options, 'missing', 'log', '-', 'log'];
      const alone = await call(argv);
      expect(alone.code).toBe(2);
      expect(alone.stdout.length).toBeGreaterThan(1_000_000);
      for (const jobs of ['2', '3']) {
        const { code, stdout, stderr } = await call([...argv, '--jobs', jobs]);
        expect({ code, stderr }).toEqual({ code: alone.code, stderr: alone.stderr });
        expect(stdout === alone.stdout).toBe(true);
      }
    },
  );

  test('inspects a line over the limit as one job does, and continues', async () => {
    writeFileSync(join(folder, 'long'), `{}\n${'x'.repeat(LINE_LIMIT + 1)}\n{}\n`);
    const alone = await call(['inspect', 'long']);
    expect(alone.stdout.trimEnd().split('\n')[1]).toContain('"too-large"');
    expect(await call(['inspect', '--jobs', '2', 'long'])).toEqual(alone);
  });

  test('warns of nothing with many jobs and a slow reader', async () => {
    writeFileSync(join(folder, 'short'), '{"status":500}\n'.repeat(200_000));
    const { code, stdout, stderr } = await call(['inspect', '--jobs', '12', 'short']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(200_001);
  });

  test('answers a line before the next one arrives, from any thread', async () => {
    const { child, ended } = start(['inspect', '--jobs', '2']);
    for (let turn = 0; turn < 50; turn++) {
      const answer = new Promise((resolve) => child.stdout?.once('data', resolve));
      child.stdin?.write(`{"status":${turn}}\n`);
      expect(String(await answer)).toContain(`"status":${turn},`);
    }
    child.stdin?.end();
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('exits with 0 and no message when the reader closes the output of an endless input', async () => {
    const { child, ended } = start(['inspect', '--jobs', '2']);
    const feed = (): boolean | undefined => child.stdin?.write('{"status":500}\n'.repeat(5000));
    child.stdin?.on('drain', feed);
    child.stdout?.once('data', () => child.stdout?.destroy());
    feed();
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    ['process.exit(7)', 'error: a worker ended before its work was done, with code 7\n'],
    ["setImmediate(()=>{throw new Error('gone')})", 'error: a worker failed: gone\n'],
  ])('exits with 2 when a worker runs %s on an open input', async (code, stderr) => {
    const { child, ended } = start(['inspect', '--jobs', '2', '-'], IN_WORKERS(code));
    // The first block starts no worker.
    child.stdin?.write('{}\n');
    child.stdout?.once('data', () => child.stdin?.write('{}\n'));
    expect(await ended).toMatchObject({ code: 2, stderr });
  });
});
