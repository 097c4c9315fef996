import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCli } from '../../scripts/bin/bundle-cli.js';
import type { ListRow } from '../../src/cli/render/list-rows.js';
import type { CliInspection } from '../../src/cli/types.js';

const GENERATED = fileURLToPath(new URL('../../generated/reference.js', import.meta.url));

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

describe.skipIf(!existsSync(GENERATED))('the bundle', () => {
  let folder: string;
  let cli: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
    cli = join(folder, 'cli.js');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    await bundleCli(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the bundle outside the package, so that it can load nothing but the contracts. */
  function call(argv: readonly string[], input: string | null = '', hangUp = false): Promise<Result> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [cli, ...argv], { cwd: folder });
      const result: Result = { code: null, stdout: '', stderr: '' };
      child.stdout.on('data', (data) => {
        result.stdout += data;
        if (hangUp) child.stdout.destroy();
      });
      child.stderr.on('data', (data) => {
        result.stderr += data;
      });
      child.stdin.on('error', () => {});
      child.on('error', reject);
      child.on('close', (code) => resolve({ ...result, code }));
      if (input !== null) child.stdin.end(input);
      else feedForever(child.stdin);
    });
  }

  function feedForever(stdin: NodeJS.WritableStream): void {
    const more = '{"status":500}\n'.repeat(5000);
    const feed = (): boolean => stdin.write(more);
    stdin.on('drain', feed);
    feed();
  }

  test('writes an executable file with the licences of its parts', () => {
    expect(statSync(cli).mode & 0o111).toBe(0o111);
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(readFileSync(`${cli}.LICENSES.txt`, 'utf8')).toMatch(/^== commander /m);
  });

  test('prints the version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await call(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('inspects the input of a pipe', async () => {
    const { code, stdout, stderr } = await call(
      ['inspect', '--fail-on', 'unreadable'],
      '{"status":503,"body":""}\nnonsense\n',
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^warning: line 2: Expected a JSON object/);
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as CliInspection);
    expect(found.map(({ verdict, reason, status }) => [verdict, reason, status])).toEqual([
      ['unreadable', 'empty', 503],
      ['unreadable', 'bad-input', null],
    ]);
  });

  test('explains the errors that it lists', async () => {
    const rows = JSON.parse((await call(['list'])).stdout) as ListRow[];
    expect(rows.length).toBeGreaterThan(0);
    const negative = rows.find(({ code }) => typeof code === 'number' && code < 0);
    for (const row of [rows[0], negative]) {
      if (row === undefined) continue;
      const { code, stdout } = await call(['explain', row.contract, String(row.code ?? row.error)]);
      expect(code).toBe(0);
      expect(stdout).toContain(`${row.contract} · ${row.title} (${row.error})`);
    }
  });

  test('keeps the exit code of --fail-on when the reader closes the output', async () => {
    const lines = `${'{"status":500}\n'.repeat(20_000)}nonsense\n`;
    expect(await call(['inspect', '--fail-on', 'unreadable'], lines, true)).toMatchObject({ code: 1 });
    expect(await call(['inspect', '--fail-on', 'violation'], lines, true)).toMatchObject({ code: 0 });
    const missing = await call(['inspect', 'missing', '-', '--fail-on', 'unreadable'], lines, true);
    expect(missing.code).toBe(2);
  });

  test('reads curl output and HAR', async () => {
    const curl = await call(['inspect', '--vendor', 'json-rpc'], 'HTTP/1.1 502 Bad Gateway\r\n\r\n<html>');
    expect(JSON.parse(curl.stdout)).toMatchObject({ line: 1, status: 502, reason: 'not-json' });
    const entry = {
      request: { url: 'https://a.example' },
      response: { status: 503, headers: [], content: { text: '' } },
    };
    const har = await call(
      ['inspect', '--summary'],
      JSON.stringify({ log: { version: '1.2', entries: [entry, entry] } }),
    );
    expect(JSON.parse(har.stdout)).toEqual([{ contract: null, error: null, verdict: 'unreadable', count: 2 }]);
  });

  test('needs little memory for a line of brackets', async () => {
    const { code, stdout } = await call(['inspect'], `${'['.repeat(8 * 1024 * 1024)}\n{"status":500}\n`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{"line":1,"verdict":"unreadable","reason":"too-large",.*\n\{"line":2,/);
  });

  test('exits with 0 and no message when the reader closes the output of an endless input', async () => {
    expect(await call(['inspect'], null, true)).toMatchObject({ code: 0, stderr: '' });
  });
});
