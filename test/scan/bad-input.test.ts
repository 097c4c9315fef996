import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/context.js';
import { scan } from './scan.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  mkdirSync(path.join(folder, 'folder.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The one line that a description gets. */
async function lineFor(content: string | Uint8Array | undefined, name = 'openapi.yaml', flags = {}): Promise<string> {
  if (content !== undefined) writeFileSync(path.join(folder, name), content);
  try {
    const { code, stdout, stderr } = await scan(folder, [name], { vendor: ['codens'], fix: true, ...flags });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `error: ${error.message}\n`;
  }
}

const responses = (text: string) => `openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        ${text}\n`;

test.each([
  ['a missing file', undefined, 'none.yaml', 'none.yaml: The file does not exist. Correct the path.'],
  ['a folder', undefined, 'folder.yaml', 'folder.yaml: Expected a file, got a folder. Name the description in it.'],
  [
    'another format',
    'name: x',
    'a.yaml',
    'a.yaml: Expected a description of OpenAPI 3.0, 3.1 or 3.2, with `openapi` at its root.',
  ],
  [
    'an older version',
    'swagger: "2.0"',
    'a.yaml',
    'a.yaml: Expected a description of OpenAPI 3.0, 3.1 or 3.2, with `openapi` at its root.',
  ],
  ['broken JSON', '{"openapi": "3.1.0",}', 'a.json', 'a.json:1:21: PropertyNameExpected. Expected JSON or YAML.'],
  [
    'broken YAML',
    'openapi: [',
    'a.yaml',
    'a.yaml:1:11: Flow sequence in block collection must be sufficiently indented and end with a ]. Expected JSON or YAML.',
  ],
  ['an empty file', '', 'a.yaml', 'a.yaml:1:1: The file has no value. Expected JSON or YAML.'],
  [
    'another encoding',
    new Uint8Array([0xff, 0xfe, 0x61, 0]),
    'a.yaml',
    'a.yaml: Expected UTF-8. Save the file in this encoding.',
  ],
  [
    'an anchor that contains itself',
    'openapi: 3.1.0\na: &a { b: *a }',
    'a.yaml',
    "a.yaml:2:12: The anchor 'a' contains itself. Expected JSON or YAML.",
  ],
  [
    'a missing file behind a $ref',
    responses("'404': { $ref: b.yaml }"),
    'a.yaml',
    'b.yaml: The file does not exist. Correct the path.',
  ],
  [
    'a $ref to nothing',
    responses("'404': { $ref: '#/components/responses/A' }"),
    'a.yaml',
    "a.yaml:6:9: The $ref '#/components/responses/A' leads to nothing. Correct it.",
  ],
  [
    'a circular $ref',
    `${responses("'404': { $ref: '#/components/responses/A' }")}components: { responses: { A: { $ref: '#/components/responses/A' } } }`,
    'a.yaml',
    "a.yaml:7:28: The $ref '#/components/responses/A' leads in a circle. Refer to the part itself.",
  ],
])('gives one line for %s, and writes nothing', async (_what, content, name, expected) => {
  expect(await lineFor(content, name)).toBe(`error: ${expected}\n`);
  if (content !== undefined) expect(readFileSync(path.join(folder, name))).toEqual(Buffer.from(content));
  expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

test('gives one line for contracts that are not named, or do not exist', async () => {
  const content = responses("'404': { description: None }");
  expect(await lineFor(content, 'a.yaml', { vendor: undefined })).toMatch(
    /^error: Expected the contracts that the API follows: .+\n$/,
  );
  expect(await lineFor(content, 'a.yaml', { vendor: ['nobody'] })).toMatch(/^error: unknown vendor 'nobody'/);
  expect(await lineFor(content, 'a.yaml', { contracts: ['none'] })).toMatch(
    /^error: --contracts none: The folder does not exist\./,
  );
});
