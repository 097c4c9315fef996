import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, temporaryFolder, writeFiles } from '../../../test/support/folders.js';
import { lintImports } from './lint-imports.js';

async function project(files: Record<string, string>): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, files);
  return root;
}

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const problems = lintImports(await project(files));
  return problems.map(({ file, rule, message }) => `${file} ${rule}: ${message.replace(/[.:] .*/, '')}`);
}

describe('circles', () => {
  test('rejects a planted circle of files, by types alone', async () => {
    const files = {
      'src/lint/a.ts': "import type { B } from './b.js';\nexport type A = B;",
      'src/lint/b.ts': "export type B = import('./a.js').A;",
    };
    expect(await problemsOf(files)).toEqual([
      'src/lint/a.ts import-circle: Expected no circle, got src/lint/a.ts -> src/lint/b.ts -> src/lint/a.ts',
    ]);
  });

  test('rejects a planted circle of folders', async () => {
    const files = {
      'src/cli/render/a.ts': "export * from '../commands/a.js';",
      'src/cli/commands/a.ts': '',
      'src/cli/commands/b.ts': "await import('../render/b.js');",
      'src/cli/render/b.ts': '',
    };
    expect(await problemsOf(files)).toEqual([
      'src/cli/commands import-circle: Expected no circle, got src/cli/commands -> src/cli/render -> src/cli/commands',
    ]);
  });

  test('accepts a circle through a test', async () => {
    const files = { 'src/lint/a.ts': '', 'src/lint/a.test.ts': "import './a.js';\nimport '../../scripts/emit/a.js';" };
    expect(await problemsOf(files)).toEqual([]);
  });

  test('lets Biome reject a circle of types in every folder', async () => {
    const root = await project({
      'bench/a.ts': "import type { B } from './b.js';\nexport type A = B;\n",
      'bench/b.ts': "import type { A } from './a.js';\nexport type B = A;\n",
      'biome.json': JSON.stringify({ extends: [path.join(PROJECT, 'biome.json')], vcs: { enabled: false } }),
    });
    const biome = path.join(PROJECT, 'node_modules/@biomejs/biome/bin/biome');
    const { status, stderr } = spawnSync(process.execPath, [biome, 'lint', 'bench'], { cwd: root, encoding: 'utf8' });
    expect(stderr).toContain('noImportCycles');
    expect(status).toBe(1);
  });
});

describe('directions', () => {
  test.each([
    ['src/inspect/inspect.ts', '../../scripts/emit/index.js', 'imports run schemas -> scripts -> generated -> src'],
    ['src/inspect/inspect.ts', '../cli/program.js', 'inspect does not know its users'],
    ['src/inspect/http/headers.ts', '../decode/decode-body.js', 'in src/inspect/ imports run http <- decode'],
    ['src/inspect/notes/mcp.ts', '../retry/retry-delay.js', 'in src/inspect/ imports run http <- decode'],
    ['src/inspect/match/find-form.ts', '../inspect.js', 'in src/inspect/ imports run http <- decode'],
    ['src/shared/group-by.ts', '../inspection.js', 'src/shared/ imports nothing but itself'],
    ['src/adapters/fetch/fetch.ts', '../../retry-client/decide.js', 'adapters do not know the retry client'],
    ['src/retry-client/decide.ts', '../inspect/inspect.js', 'the retry client knows inspections, and not how'],
    ['src/retry-client/decide.ts', 'ky', 'the run-time has no dependency'],
    ['scripts/emit/index.ts', '../../src/inspection.js', 'imports run schemas -> scripts -> generated -> src'],
    ['scripts/emit/index.ts', '../bin/generate.js', 'imports run schemas -> scripts -> generated -> src'],
    ['src/create-inspector.ts', 'ajv', 'the run-time has no dependency'],
  ])('rejects an import from %s of %s', async (from, specifier, why) => {
    const problems = lintImports(await project({ [from]: `import '${specifier}';` }));
    expect(problems.map(({ file, message }) => [file, message])).toEqual([[from, expect.stringContaining(`: ${why}`)]]);
  });

  test.each([
    ['src/inspect/match/find-form.ts', '../http/headers.js'],
    ['src/inspect/inspect.ts', './retry/retry-delay.js'],
    ['src/inspect/inspect.ts', '../shared/group-by.js'],
    ['src/retry-client/fetch-with-retry.ts', '../adapters/fetch/fetch.js'],
    ['src/create-inspector.ts', '../generated/contract-table.js'],
    ['scripts/emit/index.ts', '../../src/shared/group-by.js'],
    ['scripts/bin/demo.ts', '../../src/index.js'],
    ['src/cli/program.ts', 'commander'],
  ])('accepts an import from %s of %s', async (from, specifier) => {
    expect(lintImports(await project({ [from]: `import '${specifier}';` }))).toEqual([]);
  });
});
