import { appendFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { acme, type Change, rpcError } from '../../test/fixtures/acme.js';
import { readFiles, temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { generate } from '../../test/support/generate.js';
import { MANIFEST } from '../output-manifest.js';

/** A contracts folder with the made-up contract, and the arguments that generate from it. */
async function contracts(...changes: Change[]) {
  const folder = await temporaryFolder();
  const [input, output] = [path.join(folder, 'in'), path.join(folder, 'out')];
  await writeFiles(path.join(input, 'acme'), acme(changes));
  return { input, output, args: ['--input', input, '--output', output] };
}

test.concurrent('accepts fresh output, and names stale and orphan files with the command that updates them', async () => {
  const { output, args } = await contracts();
  const first = await generate(args);
  const all = /^1 contract, (\d+) files: \1 written, 0 deleted\.\n$/;
  expect(first).toEqual({ code: 0, stdout: expect.stringMatching(all), stderr: '' });
  const fresh = await readFiles(output);
  expect(await generate([...args, '--check'])).toEqual({ code: 0, stdout: '', stderr: '' });

  await appendFile(path.join(output, 'all.js'), '\n');
  await rm(path.join(output, 'contracts/acme.d.ts'));
  await writeFile(path.join(output, 'contracts/gone.js'), '');
  await appendFile(path.join(output, MANIFEST), 'contracts/gone.js\n');
  await writeFile(path.join(output, 'contracts/mine.js'), '');
  const broken = await readFiles(output);
  const checked = await generate([...args, '--check']);
  expect(checked.code).toBe(1);
  expect(checked.stderr.split('\n')).toEqual([
    'stale: all.js',
    'stale: contracts/acme.d.ts',
    `stale: ${MANIFEST}`,
    'orphan: contracts/gone.js',
    'orphan: contracts/mine.js (not written by the generator: delete it yourself)',
    '',
    `Generated files are out of date. Run: npm run generate -- ${args.join(' ')}`,
    '',
  ]);
  expect(await readFiles(output), '--check writes nothing').toEqual(broken);

  const updated = await generate(args);
  const some = /^1 contract, \d+ files: 2 written, 1 deleted\.\n$/;
  const kept = 'kept: contracts/mine.js (not written by the generator)\n';
  expect(updated).toEqual({ code: 0, stdout: expect.stringMatching(some), stderr: kept });
  expect(await readFiles(output)).toEqual({ ...fresh, 'contracts/mine.js': '' });
});

test.concurrent('generates in spite of a warning', async () => {
  const form = 'contract.json#/errors/no-tool/forms/0';
  const { args } = await contracts(...rpcError('no-tool', -32001), [`${form}/basis/body`, 'inferred']);
  const { code, stderr } = await generate(args);
  expect(stderr).toMatch(/^warning: acme\/contract\.json#\/errors\/no-tool\/forms\/0 {2}reserved-codes: .+\.\n$/);
  expect(code).toBe(0);
});

describe('writes nothing', () => {
  const SCHEMA = 'slow-down-error.schema.json';
  const cases: Record<string, { changes: Change[]; says: RegExp[] }> = {
    'if a data rule finds a problem': {
      changes: [[`${SCHEMA}#/properties/retry_in`, { type: 'string', minLength: 1 }]],
      says: [
        /^acme\/slow-down-error\.schema\.json#\/properties\/retry_in\/minLength {2}keywords: The keyword `minLength` is refused\. .+\. Use .+\.$/,
      ],
    },
    'if a file has another format': {
      changes: [
        ['contract.json#/kind', 'shop'],
        ['contract.json#/sumary', 'x'],
      ],
      says: [
        /^acme\/contract\.json# {2}format: unknown member `sumary`\. See .+\.$/,
        /^acme\/contract\.json#\/kind {2}format: must be one of "vendor", "dialect", "standard", "implementation"\. See .+\.$/,
      ],
    },
    'if a file is not JSON': {
      changes: [[SCHEMA, '{\n  "title":\n    oops\n}\n']],
      says: [/^acme\/slow-down-error\.schema\.json# {2}json: The file is not JSON: .+\. Correct the syntax\.$/],
    },
  };

  test.concurrent.each(Object.entries(cases))('lists the problems %s', async (_, { changes, says }) => {
    const { output, args } = await contracts(...changes);
    const before = { [MANIFEST]: 'contracts/acme.js\n', 'contracts/acme.js': 'as it was' };
    await writeFiles(output, before);
    const { code, stdout, stderr } = await generate(args);
    expect(await readFiles(output)).toEqual(before);
    const lines = stderr.split('\n');
    expect(lines.slice(-3)).toEqual([
      '',
      `${says.length} problem${says.length > 1 ? 's' : ''}. Nothing was written.`,
      '',
    ]);
    expect(lines.slice(0, -3)).toEqual(says.map((line) => expect.stringMatching(line)));
    expect([code, stdout]).toEqual([1, '']);
  });

  test.concurrent('refuses a folder without contracts', async () => {
    const folder = await temporaryFolder();
    const input = path.join(folder, 'missing');
    const { code, stderr } = await generate(['--input', input, '--output', path.join(folder, 'out')]);
    expect(stderr).toContain(`There is no contract in ${input}. Give a folder that has one folder per contract.\n`);
    expect(code).toBe(1);
    expect(await readFiles(folder)).toEqual({});
  });

  test.concurrent('refuses an output folder with files of others', async () => {
    const { output, args } = await contracts();
    const files = { 'contracts/acme.js': 'mine', 'letter.txt': 'mine too' };
    await writeFiles(output, files);
    const { code, stdout, stderr } = await generate(args);
    expect(stderr).toBe(
      `${output} holds files that the generator did not write: it has no ${MANIFEST}. Name an empty folder, or one that does not exist.\n`,
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(await readFiles(output)).toEqual(files);
  });

  const calls: [string, (input: string, output: string) => string[], RegExp][] = [
    ['without an output folder for its input', (input) => ['-i', input], /^--input is given without --output\. .+\n$/],
    ['into the input', (input) => ['-i', input, '-o', `${input}/out`], /^The output folder .+ is in the input .+\n$/],
    ['into a file', (input) => ['-i', input, '-o', `${input}/../file`], /^Cannot write to .+ \(ENOTDIR\)\. .+\n$/],
  ];

  test.concurrent.each(calls)('says so in one line: %s', async (_, argsOf, says) => {
    const { input, output } = await contracts();
    await writeFiles(path.dirname(input), { file: '' });
    const before = await readFiles(path.dirname(input));
    const { code, stdout, stderr } = await generate(argsOf(input, output));
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(says) });
    expect(stderr.split('\n')).toHaveLength(2);
    expect(await readFiles(path.dirname(input))).toEqual(before);
  });
});
