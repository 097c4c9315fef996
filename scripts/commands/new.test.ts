import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import { fakeContext, Sink } from '../../test/support/fake-context.js';
import { temporaryFolder } from '../../test/support/folders.js';
import { checkFolder } from '../generate-contracts.js';
import { type NewFlags, newCommand } from './new.js';
import type { ToolContext } from './tool-context.js';

let cwd: string;

beforeEach(async () => {
  cwd = await temporaryFolder();
});

async function run(id: string, flags: NewFlags = {}, answers?: string) {
  const fake = fakeContext();
  const asked = new Sink();
  const input = new PassThrough();
  const dialogue = answers !== undefined && { dialogue: { input, output: asked } };
  const context = { ...fake, cwd, shipped: [], shippedTables: [], ...dialogue } as unknown as ToolContext;
  if (answers !== undefined) input.end(answers);
  const code = await newCommand(id, flags, context);
  return { code, stdout: fake.stdout.text, asked: asked.text };
}

const contractOf = (id: string) => JSON.parse(readFileSync(path.join(cwd, 'contracts', id, 'contract.json'), 'utf8'));

describe('new', () => {
  test('writes a folder that passes all checks, without a question', async () => {
    const { code, stdout } = await run('acme-cloud');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^\d+ files written to .+\/contracts\/acme-cloud\. Next: npx error-envelopes check contracts\n$/,
    );
    const input = path.join(cwd, 'contracts');
    const { contracts, warnings } = await checkFolder({ input }, createInspector);
    expect({ ids: contracts.map(({ id }) => id), warnings }).toEqual({ ids: ['acme-cloud'], warnings: [] });
    expect(contractOf('acme-cloud')).toMatchObject({ name: 'Acme Cloud', kind: 'vendor' });
    expect(readdirSync(input)).toEqual(['acme-cloud']);
  });

  test.each<NewFlags>([
    { errorCode: 'TOO_FAST', status: '429', code: '/error/code', message: '/error/message' },
    { errorCode: 'no_token', status: '401', host: '*.acme.example', idBase: 'https://acme.example/v2/' },
    { kind: 'dialect', status: '599', url: 'https://acme.example/errors', page: 'Errors', title: 'T', meaning: 'M.' },
  ])('passes all checks with options: %j', async (flags) => {
    await run('acme', flags);
    const { contracts } = await checkFolder({ input: path.join(cwd, 'contracts') }, createInspector);
    expect(contracts).toHaveLength(1);
  });

  test('asks for what no option says, and again after a wrong answer', async () => {
    const answers = [
      '',
      'shop',
      'vendor',
      '',
      '',
      'Shop: Failures',
      '',
      '',
      '',
      'lost',
      '42',
      '404',
      '',
      '',
      'Look.',
      '',
    ];
    const { asked } = await run('shop', { name: 'The Shop' }, answers.slice(1).join('\n'));
    expect(asked).toContain('Expected one of vendor, dialect, standard, implementation.\n');
    expect(asked).toContain('Expected a status from 400 to 599.\n');
    expect(asked).not.toContain('Name of the sender');
    expect(contractOf('shop')).toMatchObject({
      name: 'The Shop',
      sources: { errors: { title: 'Shop: Failures' } },
      errors: { lost: { title: 'Not found', action: 'Look.', category: 'not-found', forms: [{ status: [404] }] } },
    });
  });

  test('takes the usual answers with --yes, and lists the files with --json', async () => {
    const { stdout, asked } = await run('acme', { yes: true, json: true }, '');
    expect(asked).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ files: expect.arrayContaining(['contract.json']) });
  });

  test('writes nothing if the dialogue ends early', async () => {
    await expect(run('acme', {}, 'Acme\n')).rejects.toThrow(
      new UsageError('The dialogue ended early. Nothing was written.'),
    );
    expect(existsSync(path.join(cwd, 'contracts'))).toBe(false);
  });

  test.each<[string, NewFlags, RegExp]>([
    ['Acme', {}, /kebab-case/],
    ['../acme', {}, /kebab-case/],
    ['all', {}, /export path/],
    ['acme', { status: '200' }, /^--status 200: Expected a status from 400 to 599\.$/],
    ['acme', { code: 'code' }, /^--code code: Expected a JSON Pointer, such as \/code\.$/],
    ['acme', { code: '/error', message: '/error/text' }, /.+/],
    ['acme', { host: 'https://x.example' }, /^--host https:\/\/x\.example: Expected a host without scheme and path\.$/],
    ['acme', { idBase: 'http://x' }, /^--id-base http:\/\/x: Expected https/],
    ['acme', { contracts: 'file/contracts' }, /^Cannot write to .+ENOTDIR/],
  ])('writes nothing and says why in one line: %s %j', async (id, flags, says) => {
    await writeFile(path.join(cwd, 'file'), '');
    await expect(run(id, flags)).rejects.toThrow(UsageError);
    await expect(run(id, flags)).rejects.toThrow(says);
    await expect(run(id, flags)).rejects.not.toThrow(/\n/);
    expect(readdirSync(cwd)).toEqual(['file']);
  });

  test('refuses a folder that exists', async () => {
    await run('acme');
    await expect(run('acme')).rejects.toThrow(/^.+acme exists\. Choose another id, or change that contract\.$/);
  });

  test.skipIf(process.getuid?.() === 0)('says so if the folder cannot be written', async () => {
    await chmod(cwd, 0o500);
    await expect(run('acme')).rejects.toThrow(/EACCES/);
  });
});
