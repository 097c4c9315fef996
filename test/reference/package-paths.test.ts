import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import references from '../../generated/reference.js';
import { PROJECT } from '../support/folders.js';

const TSX = path.join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
const page = readFileSync(path.join(PROJECT, 'docs/reference.md'), 'utf8');
const examples = [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(
  ([, code], index) => [index + 1, code as string] as const,
);

/** A folder with the package installed. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reference-'));
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(PROJECT, path.join(folder, 'node_modules/error-envelopes'));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(contents: string): Promise<{ inputs: string[]; code: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: PROJECT,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
  });
  return { inputs: Object.keys(metafile.inputs), code: outputFiles[0]?.text ?? '' };
}

describe('docs/reference.md', () => {
  it.each(examples)('example %s prints what it says', (index, code) => {
    const file = path.join(folder, `example-${index}.ts`);
    writeFileSync(file, code);
    const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(execFileSync(process.execPath, [TSX, file], { encoding: 'utf8' }).trimEnd().split('\n')).toEqual(expected);
  });

  it('has examples without a type error', () => {
    for (const [index, code] of examples) writeFileSync(path.join(folder, `typed-${index}.ts`), code);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
      types: ['node'],
      typeRoots: [path.join(PROJECT, 'node_modules/@types')],
    };
    const files = examples.map(([index]) => `typed-${index}.ts`);
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
    expect(execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })).toBe('');
  });
});

describe('the paths of the package', () => {
  it('has a describe and a reference for each contract', () => {
    const imports = references.map(
      ({ id }, index) => `import r${index}, { describe as d${index} } from 'error-envelopes/reference/${id}';`,
    );
    const rows = references.map((_, index) => `[r${index}.id, typeof d${index}]`);
    const file = path.join(folder, 'each.js');
    writeFileSync(file, `${imports.join('\n')}\nconsole.log(JSON.stringify([${rows.join(', ')}]));\n`);
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(references.map(({ id }) => [id, 'function']));
  });

  it('loads one contract for one contract, and no dependency', async () => {
    const [first] = references;
    const { inputs } = await bundle(`export { describe } from 'error-envelopes/reference/${first?.id}';`);
    expect(inputs.filter((file) => file.startsWith('generated/'))).toEqual([`generated/reference/${first?.id}.js`]);
    expect(inputs.filter((file) => file.includes('node_modules/') && !file.includes('error-envelopes'))).toEqual([]);
  });

  it('drops the contracts that a bundle does not use', async () => {
    const [first, ...others] = references;
    const { code } = await bundle(
      `import { createDescriber } from 'error-envelopes/reference'; import one from 'error-envelopes/reference/${first?.id}'; export default createDescriber([one]);`,
    );
    expect(code).toContain(first?.summary);
    for (const { summary } of others) expect(code).not.toContain(summary.slice(0, 40));
  });
});
