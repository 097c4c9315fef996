import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { acme } from '../../test/fixtures/acme.js';
import { fakeContext } from '../../test/support/fake-context.js';
import { PROJECT, temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { type GenerateFlags, generateCommand } from './generate.js';
import type { ToolContext } from './tool-context.js';

async function project(config: object = {}) {
  const cwd = await temporaryFolder();
  await writeFiles(path.join(cwd, 'contracts/acme'), acme());
  await writeFiles(cwd, { 'error-envelopes.config.json': { contracts: 'contracts', out: 'generated', ...config } });
  return cwd;
}

async function generate(cwd: string, flags: GenerateFlags = {}, contracts?: string) {
  const fake = fakeContext();
  const context = { ...fake, cwd, shipped: [], shippedTables: [] } as unknown as ToolContext;
  const code = await generateCommand(contracts, flags, context);
  return { code, stdout: fake.stdout.text, stderr: fake.stderr.text };
}

describe('generate', () => {
  test('writes a module for each group of the configuration', async () => {
    const cwd = await project({ groups: { shops: ['acme'], none: [] } });
    expect(await generate(cwd)).toMatchObject({ code: 0, stderr: '' });
    const group = await import(pathToFileURL(path.join(cwd, 'generated/groups/shops.js')).href);
    expect(group.default.map(({ id }: { id: string }) => id)).toEqual(['acme']);
    expect(await readFile(path.join(cwd, 'generated/groups/none.js'), 'utf8')).toContain('export default []');
  });

  test('refuses a group with a contract that is not there', async () => {
    const { code, stderr } = await generate(await project({ groups: { shops: ['acme', 'shop'] } }));
    expect(code).toBe(1);
    expect(stderr).toContain('#/groups/shops  groups: There is no contract `shop`. Correct the id, or leave it out.\n');
  });

  test.each([
    [{ groups: ['acme'] }, 'Expected "groups" to be an object'],
    [{ groups: { Shops: ['acme'] } }, 'Expected "groups" to be an object'],
    [{ idBase: 'acme.example' }, 'Expected "idBase" to be an address'],
    [{ outputs: ['openapi', 'pdf'] }, 'Expected "outputs" to be a list'],
    [{ outputs: ['lint'] }, 'and of openapi if it has lint'],
  ])('refuses a configuration with one line: %j', async (config, says) => {
    await expect(generate(await project(config))).rejects.toThrow(says);
  });

  test.each([
    [['lint', 'openapi'], true],
    [['openapi'], false],
  ])('writes lint rules if the outputs have them: %j', async (outputs, isWritten) => {
    const cwd = await project({ outputs, out: 'api/out' });
    expect(await generate(cwd)).toMatchObject({ code: 0, stderr: '' });
    const file = path.join(cwd, 'api/out/lint/catalog.js');
    expect(existsSync(file)).toBe(isWritten);
    if (!isWritten) return;
    const { default: catalog } = await import(pathToFileURL(file).href);
    // No folder above has a package.json.
    expect(catalog).toMatchObject({ contracts: ['acme'], ownFolders: { acme: 'out/' } });
    await writeFiles(cwd, { 'package.json': {} });
    await generate(cwd);
    expect(await readFile(file, 'utf8')).toContain('"ownFolders":{"acme":"api/out/"}');
  });

  test.each([
    [undefined, true],
    [['lua'], true],
    [['ajv', 'schemas'], false],
  ])('writes contracts in Lua if the outputs have them: %j', async (outputs, isWritten) => {
    const cwd = await project(outputs ? { outputs } : {});
    expect(await generate(cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(path.join(cwd, 'generated/lua/error_envelopes/contracts/acme.lua'))).toBe(isWritten);
  });

  test('names stale files with the call that updates them', async () => {
    const cwd = await project();
    await generate(cwd, { out: 'other' }, 'contracts');
    await appendFile(path.join(cwd, 'other/all.js'), '\n');
    expect(await generate(cwd, { out: 'other', check: true }, 'contracts')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'stale: all.js\n\nGenerated files are out of date. Run: error-envelopes generate contracts --out other\n',
    });
  });

  test('lists what was written, and what is out of date, as JSON', async () => {
    const cwd = await project();
    const { files, written, ...rest } = JSON.parse((await generate(cwd, { json: true })).stdout);
    expect(written).toHaveLength(files);
    expect(rest).toEqual({ contracts: ['acme'], deleted: [], kept: [], warnings: [] });
    await rm(path.join(cwd, 'generated/all.js'));
    const { code, stdout } = await generate(cwd, { json: true, check: true });
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 1, stale: ['all.js'], orphan: [], unknown: [] });
  });
});

describe('generate --watch', () => {
  let child: ChildProcess | undefined;
  afterEach(async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  });

  test('generates after each change, goes on after a problem, and ends with the process', async () => {
    const cwd = await project();
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const file = path.join(PROJECT, 'scripts/bin/cli.ts');
    const process_ = spawn(process.execPath, ['--import', tsx, file, 'generate', '--watch'], { cwd });
    child = process_;
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      process_[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
      });
    const says = (name: keyof typeof output, text: RegExp) =>
      vi.waitFor(() => expect(output[name]).toMatch(text), { timeout: 30_000, interval: 50 });
    await says('stderr', /Watching .+contracts\. Press Ctrl-C to end\.\n/);

    const contract = path.join(cwd, 'contracts/acme/contract.json');
    const text = await readFile(contract, 'utf8');
    await writeFile(contract, text.replace('A made-up sender.', 'Another sender.'));
    await says('stdout', /: [1-9]\d* written, 0 deleted\.\n.*: [1-9]\d* written, 0 deleted\.\n$/s);
    expect(await readFile(path.join(cwd, 'generated/reference/acme.js'), 'utf8')).toContain('Another sender.');

    await writeFile(contract, '{');
    await says('stderr', /json: The file is not JSON: .+\n\n1 problem\. Nothing was written\.\n$/);
    await writeFile(contract, text);
    await says('stdout', /(?:written, 0 deleted\.\n.*){3}$/s);

    process_.kill('SIGINT');
    const [, signal] = await once(process_, 'close');
    expect(signal).toBe('SIGINT');
    expect((await generate(cwd, { check: true })).code).toBe(0);
  });
});
