import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, temporaryFolder } from '../support/folders.js';
import { codensBody } from '../support/inspect.js';

const run = promisify(execFile);
const page = await readFile(path.join(PROJECT, 'docs/fetch.md'), 'utf8');

/** The code blocks of a language. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code as string);
}

const [example = '', ...others] = blocks('ts');

/** A folder with the package installed. */
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(PROJECT, path.join(folder, 'node_modules/error-envelopes'));
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
});

describe('docs/fetch.md', () => {
  it('prints what it says for the response that it names', async () => {
    const answer = `new Response('${JSON.stringify(codensBody())}', { status: 429, headers: { 'Retry-After': '12' } })`;
    await writeFile(path.join(folder, 'answer.js'), `globalThis.fetch = async () => ${answer};\n`);
    await writeFile(path.join(folder, 'example.js'), example);
    const { stdout } = await run(process.execPath, ['--import', './answer.js', 'example.js'], { cwd: folder });
    expect(stdout).toBe(blocks('text')[0]);
  });

  it('has no type error', async () => {
    await writeFile(path.join(folder, 'typed.ts'), [example, ...others.map((code) => `{\n${code}}\n`)].join(''));
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
    };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
    const tsc = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error);
    expect(stdout).toBe('');
  });
});
