import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from '../../scripts/bin/lint-catalog.js';
import { generateCommand } from '../../scripts/commands/generate.js';
import { Workspace } from '../../scripts/commands/scan/workspace.js';
import type { ToolContext } from '../../scripts/commands/tool-context.js';
import { check } from '../../src/lint/check.js';
import { addContracts } from '../../src/lint/contracts/add-contracts.js';
import type { Catalog } from '../../src/lint/contracts/catalog.js';
import { lintCatalog } from '../../src/lint/contracts/make-catalog.js';
import { RULE_NAMES } from '../../src/lint/rules/index.js';
import { acme } from '../fixtures/acme.js';
import { fakeContext } from '../support/fake-context.js';
import { temporaryFolder, writeFiles } from '../support/folders.js';
import { scan } from './scan.js';

let folder: string;
let catalog: Catalog;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFiles(path.join(folder, 'contracts/acme'), acme());
  writeFileSync(path.join(folder, 'package.json'), '{}');
  const context = { ...fakeContext(), cwd: folder, shipped: [], shippedTables: [] } as unknown as ToolContext;
  for (const out of ['api/own errors', 'generated'])
    expect(await generateCommand('contracts', { out }, context)).toBe(0);
  const { default: own } = await import(pathToFileURL(path.join(folder, 'api/own errors/lint/catalog.js')).href);
  catalog = addContracts(lintCatalog(readDocuments()), own);
});

const SHIPPED = 'node_modules/error-envelopes/generated/openapi/3.1/codens.openapi.json#/components/responses/';
const refs = (text: string) => [...text.matchAll(/\$ref: ['"]([^'"]+)/g)].map(([, ref]) => ref);

/** Scans a description in `api/` that has responses by their status. */
async function fix(responses: readonly string[], version: string, flags: object) {
  const head = `openapi: ${version}.0\npaths:\n  /a:\n    get:\n      responses:\n`;
  const file = path.join(folder, 'api/openapi.yaml');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${head}${responses.map((line) => `        ${line}\n`).join('')}`);
  const { stderr } = await scan(folder, ['api/openapi.yaml'], { ...flags, fix: true });
  const { root, follow } = new Workspace().open(file);
  const problems = RULE_NAMES.flatMap((rule) => check(rule, root, follow, catalog, {}));
  return { stderr, refs: refs(readFileSync(file, 'utf8')), problems: problems.map(({ message }) => message) };
}

const WRITTEN = '1 response written as $ref in 1 file, 0 left as they are.\n';
const OUTPUTS = [
  ['api/own errors', 'own%20errors/'],
  ['generated', '../generated/'],
] as const;

describe.each(OUTPUTS)('a contract of one’s own, generated into %s', (out, base) => {
  const own = (edition: string) => `${base}openapi/${edition}/acme.openapi.json#/components/responses/AcmeSlowDown`;

  test.each(['3.0', '3.1'])('gets references that the lint rules accept, in OpenAPI %s', async (version) => {
    const run = await fix(['"429": { description: Too many }'], version, { contracts: [out] });
    expect(run).toEqual({ stderr: WRITTEN, refs: [own(version)], problems: [] });
  });

  test('corrects the edition of a reference', async () => {
    const run = await fix([`"429": { $ref: "${own('3.0')}" }`], '3.1', { contracts: [out] });
    expect(run.stderr).toBe(WRITTEN);
    expect(run.refs[0]).toContain(own('3.1'));
  });

  test('leaves the way to this package as it is', async () => {
    const lines = [`"429": { $ref: '${own('3.1')}' }`, '"402": { description: Pay }'];
    const run = await fix(lines, '3.1', { vendor: ['codens'], contracts: [out] });
    expect(run.refs[1]).toBe(`../${SHIPPED}CodensCreditInsufficient`);
  });
});

test('reports a copy of the envelope, and names the response where the project has it', () => {
  const text = { type: 'string' };
  const schema = {
    type: 'object',
    required: ['code', 'message', 'retry_in'],
    properties: { code: text, message: text },
  };
  const responses = { 429: { description: 'Too many', content: { 'application/json': { schema } } } };
  const value = { openapi: '3.1.0', paths: { '/a': { get: { responses } } } };
  const location = { file: '', keys: [], path: [] };
  const more = { 'x-error-envelopes': { contracts: ['acme'] } };
  const [problem, ...others] = RULE_NAMES.flatMap((rule) =>
    check(rule, { value: { ...value, ...more }, location }, () => undefined, catalog, {}),
  );
  expect(problem?.message).toContain('redefines AcmeErrorEnvelope');
  expect(problem?.message).toContain(
    "'api/own%20errors/openapi/3.1/acme.openapi.json#/components/responses/AcmeSlowDown'",
  );
  expect(others.map(({ message }) => message)).toEqual([expect.stringContaining('lacks the Retry-After header')]);
});
