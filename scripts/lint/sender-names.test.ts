import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { lintSenderNames } from './sender-names.js';

async function project(files: Record<string, unknown>): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, {
    'schemas/acme-cloud/contract.json': { kind: 'vendor', name: 'Acme Cloud MCP' },
    'schemas/wire/contract.json': { kind: 'standard', name: 'Wire' },
    'scripts/a.ts': '',
    'src/a.ts': '',
    ...files,
  });
  return root;
}

test.each([
  ['src/a.ts', "const sender = 'acme-cloud';"],
  ['src/inspect/a.test.ts', '// As Acme Cloud sends it.'],
  ['scripts/b.ts', 'isAcmeCloudError(body);'],
])('rejects a planted name in %s', async (file, line) => {
  const root = await project({ [file]: `\n${line}\n` });
  expect(lintSenderNames(root)).toEqual([
    expect.objectContaining({
      file,
      line: 2,
      message: expect.stringMatching(/^Expected no sender's name, got "acme/i),
    }),
  ]);
});

test('rejects a file that has the name of a sender', async () => {
  expect(lintSenderNames(await project({ 'src/acme-cloud.ts': '' }))).toMatchObject([{ file: 'src/acme-cloud.ts' }]);
});

test('accepts the name of a standard, and names outside scripts/ and src/', async () => {
  const files = { 'src/b.ts': '// As Wire says.\nconst pharmacmeCloud = 1;\n', 'test/a.ts': '// Acme Cloud' };
  expect(lintSenderNames(await project(files))).toEqual([]);
});

test('accepts the name of a sender in the address of the project alone', async () => {
  const files = {
    'schemas/envelopes/contract.json': { kind: 'vendor', name: 'Envelopes' },
    'src/b.ts': "const base = 'https://error-envelopes.github.io/v1/';\n",
    'src/c.ts': "const base = 'https://error-envelopes.github.io/v1/envelopes/';\n",
  };
  expect(lintSenderNames(await project(files))).toMatchObject([{ file: 'src/c.ts' }]);
});
