import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/context.js';
import { acme } from '../../test/fixtures/acme.js';
import { fakeContext } from '../../test/support/fake-context.js';
import { temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { type DiffFlags, diffCommand } from './diff.js';
import type { ToolContext } from './tool-context.js';

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
  await writeFiles(path.join(cwd, 'old/acme'), acme());
  await writeFiles(path.join(cwd, 'new/acme'), acme([['contract.json#/hosts', ['api.acme.example']]]));
  await writeFiles(path.join(cwd, 'broken/acme'), acme([['error-envelope.schema.json', '{']]));
  await writeFiles(
    path.join(cwd, 'circular/acme'),
    acme([['error-envelope.schema.json#/properties/code', { $ref: 'error-envelope.schema.json' }]]),
  );
  await writeFiles(cwd, { 'file.json': {}, 'empty/notes.txt': 'x' });
});

function diff(before: string, after: string, flags: DiffFlags = {}, isTTY = false) {
  const fake = fakeContext();
  Object.assign(fake.stdout, { isTTY });
  const context = { ...fake, cwd, shipped: [], shippedTables: [] } as unknown as ToolContext;
  const code = diffCommand(before, after, flags, context);
  return { code, stdout: fake.stdout.text, stderr: fake.stderr.text };
}

describe('diff', () => {
  test('prints JSON where the output is not a terminal', () => {
    const { code, stdout, stderr } = diff('old', 'new');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      class: 'additive',
      client: 'additive',
      author: 'editorial',
      gateway: 'additive',
      changes: [
        {
          class: 'additive',
          rule: 'host-added',
          file: 'acme/contract.json',
          pointer: '/hosts',
          message: 'Responses of a further host are from this sender.',
          client: 'additive',
          author: 'editorial',
          gateway: 'additive',
          after: 'api.acme.example',
        },
      ],
    });
    expect(JSON.parse(diff('old', 'old').stdout)).toMatchObject({ class: null, changes: [] });
  });

  test('prints a table on a terminal, unless JSON is asked for', () => {
    const { stdout } = diff('new', 'old', {}, true);
    expect(stdout).toMatch(/breaking.+acme\/contract\.json#\/hosts/);
    expect(stdout).toContain('host-removed');
    expect(stdout).toContain('1 change: ');
    expect(diff('old', 'old', {}, true).stdout).toBe('No change.\n');
    expect(JSON.parse(diff('new', 'old', { json: true }, true).stdout)).toMatchObject({ class: 'breaking' });
  });

  test.each([
    ['old', 'new', 'breaking', 0],
    ['old', 'new', 'additive', 1],
    ['old', 'new', 'editorial', 1],
    ['new', 'old', 'breaking', 1],
    ['old', 'old', 'editorial', 0],
  ] as const)('exits by the class of --fail-on: %s, %s, %s', (before, after, failOn, code) => {
    expect(diff(before, after, { failOn }).code).toBe(code);
  });

  test('compares the folders of two contracts', () => {
    expect(JSON.parse(diff('old/acme', 'new/acme').stdout).changes).toHaveLength(1);
  });

  test.each([
    ['nowhere', /^There is no contract in .+nowhere\. Name a folder of contracts, .+$/],
    ['file.json', /^There is no contract in .+file\.json\. .+$/],
    ['empty', /^There is no contract in .+empty\. .+$/],
    ['broken', /^broken: acme\/error-envelope\.schema\.json# {2}json: The file is not JSON: .+$/],
    ['circular', /^circular: acme\/error-envelope\.schema\.json#\/properties\/code\/\$ref {2}references: .+$/],
  ])('says in one line what is wrong with %s', (folder, says) => {
    expect(() => diff('old', folder)).toThrow(UsageError);
    expect(() => diff('old', folder)).toThrow(says);
  });
});
