import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = await readFile(path.join(root, 'README.md'), 'utf8');

/** A folder with the package installed, as a reader has one. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readme-'));
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(root, path.join(folder, 'node_modules/error-envelopes'));
  await symlink(path.join(root, 'node_modules/ajv'), path.join(folder, 'node_modules/ajv'));
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rm(folder, { recursive: true }));

/** The fenced blocks of a language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code as string);
}

describe('README', () => {
  it.each(blocks('ts').map((code, index) => [index + 1, code] as const))(
    'TypeScript example %s prints what it says',
    async (index, code) => {
      const file = path.join(folder, `example-${index}.ts`);
      await writeFile(file, code);
      const { stdout } = await run(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), file]);
      // A branch that is not taken says what it does instead of what it prints.
      const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)]
        .map(([, text]) => text)
        .filter((text) => !text?.startsWith('why '))
        .flatMap((text) => text?.split(', then '));
      expect(stdout.trimEnd().split('\n')).toEqual(said);
    },
  );

  it('TypeScript examples have no type error', async () => {
    const files = await Promise.all(
      blocks('ts').map(async (code, index) => {
        const file = path.join(folder, `typed-${index}.ts`);
        await writeFile(file, code);
        return file;
      }),
    );
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: ['node'],
        typeRoots: [path.join(root, 'node_modules/@types')],
        skipLibCheck: true,
      },
      files,
    };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const checked = await run(process.execPath, [
      path.join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      folder,
    ]).catch((error) => error);
    expect(checked.stdout).toBe('');
  });

  it.each(blocks('console').map((block) => [block]))('command prints what it says: %s', async (block) => {
    const [first = '', ...output] = block.split('\n');
    const command = first
      .slice(2)
      .replace('npx error-envelopes', `"${process.execPath}" "${path.join(root, 'dist/cli.js')}"`);
    const { stdout } = await run('sh', ['-c', command], { env: { ...process.env, NO_COLOR: '1' } });
    expect(stdout).toBe(output.join('\n'));
  });

  it.each(blocks('yaml').map((block) => [block]))('OpenAPI description resolves', async (block) => {
    const file = path.join(folder, 'openapi.yaml');
    await writeFile(file, block);
    type Api = { paths: { '/jobs': { get: { responses: Record<string, { content?: object; headers?: object }> } } } };
    const api = (await $RefParser.dereference(file)) as unknown as Api;
    const { responses } = api.paths['/jobs'].get;
    expect(Object.keys(responses)).toEqual(['200', '402', '429']);
    expect(responses['402']?.content).toHaveProperty(['application/json', 'schema', 'allOf']);
    expect(responses['429']?.headers).toHaveProperty('Retry-After');
  });

  it('names every contract', async () => {
    const { default: all } = await import('../../generated/all.js');
    const rows = [...readme.matchAll(/^\| `([a-z0-9-]+)` \| (vendor|standard|implementation) \|/gm)].map(
      ([, id]) => id,
    );
    expect(rows.toSorted()).toEqual(all.map(({ id }) => id));
  });

  it('links to files that exist', async () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g))
      await readFile(path.join(root, target as string)).catch((error) => {
        if (error.code !== 'EISDIR') throw new Error(`README links to ${target}`);
      });
  });
});
