import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { contracts, generatedModule, plainValidators, printedBodies } from '../support/contracts.js';
import { PROJECT, temporaryFolder, writeFiles } from '../support/folders.js';
import { runNode } from '../support/generate.js';

const MODULES = path.join(PROJECT, 'generated/contracts');
const AJV_MODULES = path.join(PROJECT, 'generated/ajv');

test('writes one module of guards and one of validators for each contract, and nothing else', async () => {
  const expected = contracts.flatMap(({ id }) => [`${id}.d.ts`, `${id}.js`]);
  for (const folder of [MODULES, AJV_MODULES]) expect((await readdir(folder)).sort()).toEqual(expected.sort());
});

describe.each(contracts)('$id', ({ id }) => {
  const file = path.join(MODULES, `${id}.js`);

  test.each([MODULES, AJV_MODULES])('imports nothing, in no way: %s', async (folder) => {
    const { metafile, outputFiles } = await build({
      entryPoints: [path.join(folder, `${id}.js`)],
      bundle: true,
      minifySyntax: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.values(metafile.inputs)).toMatchObject([{ imports: [] }]);
    const code = withoutTexts(outputFiles[0]?.text ?? '');
    expect(code).not.toMatch(/\b(require|import|eval|Function|globalThis|process|Buffer)\b/);
  });

  test('has ASCII regular expressions without look-around', async () => {
    const code = await readFile(file, 'utf8');
    const inGuards = [...code.matchAll(/new RegExp\(("(?:[^"\\]|\\.)*"), "(\w*)"\)/g)].map(([, source]) =>
      JSON.parse(source as string),
    );
    const inTable = [...code.matchAll(/pattern: \/(.+)\/\w*[ ,}]/g)].map(([, source]) => source as string);
    expect(inGuards.length).toBe(code.match(/RegExp/g)?.length ?? 0);
    for (const source of [...inGuards, ...inTable]) expect(source).toMatch(/^\^((?!\(\?<?[=!])[\x20-\x7e])*$/);
  });
});

test('copies the patterns of the schemas into the table', async () => {
  const forms = contracts.flatMap((contract) =>
    contract.errors.flatMap(({ forms }) => forms.map((form) => ({ contract, form }))),
  );
  for (const { contract, form } of forms.filter(({ form }) => form.matchBy.pattern !== undefined)) {
    const { envelopes } = (await generatedModule(contract)).default;
    const table = envelopes.flatMap(({ forms }) => forms).filter(({ matchBy }) => matchBy.pattern);
    const patterns = table.filter(({ error }) => error === form.error.id).map(({ matchBy }) => matchBy.pattern);
    expect(patterns).toContainEqual(new RegExp(form.matchBy.pattern as string, 'u'));
  }
});

/** Run where no text can become code and no built-in can be changed, as in a hardened gateway. */
const HARDENED = `
  import { readFileSync } from 'node:fs';
  let refused = 0;
  try { new Function('1') } catch { refused++ }
  try { Array.prototype.map = null } catch { refused++ }
  const { ids, bodies } = JSON.parse(readFileSync(process.argv[1], 'utf8'));
  const verdicts = {};
  for (const id of ids) {
    const module = await import('./generated/contracts/' + id + '.js');
    const validators = await import('./generated/ajv/' + id + '.js');
    const functions = Object.entries({ ...module, ...validators }).filter(([name]) => name !== 'default');
    verdicts[id] = Object.fromEntries(functions.map(([name, is]) => [name, bodies.map((body) => is(body))]));
  }
  console.log(JSON.stringify({ refused, verdicts }));
`;

test('validates every printed body where no code is made from text and every built-in is frozen', async () => {
  const bodies = contracts.flatMap(printedBodies).map(([, body]) => body);
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'input.json': { ids: contracts.map(({ id }) => id), bodies } });
  const flags = ['--disallow-code-generation-from-strings', '--frozen-intrinsics', '--input-type=module'];
  const { code, stdout, stderr } = await runNode([...flags, '--eval', HARDENED, path.join(folder, 'input.json')]);
  expect(code, stderr).toBe(0);
  const { refused, verdicts } = JSON.parse(stdout);
  expect(refused).toBe(2);
  for (const contract of contracts) {
    for (const [title, validate] of plainValidators(contract)) {
      for (const name of [`is${title}`, `validate${title}`])
        expect(verdicts[contract.id][name], name).toEqual(bodies.map((body) => validate(body)));
    }
  }
});

/** Code with its string literals emptied: an error's text may speak of an import. */
function withoutTexts(code: string): string {
  return code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
}
