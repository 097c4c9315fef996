import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { scan } from './scan.js';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'scan-'));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => fs.rmSync(folder, { recursive: true }));

const NONE = '{ description: None }';

/** Writes a description with responses in two files. */
function describeInTwoFiles(): { read: () => string[] } {
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  const head = 'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n';
  write('a.yaml', `${head}        '401': ${NONE}\n        '404': { $ref: 'b.yaml#/NotFound' }\n`);
  write('b.yaml', `NotFound: ${NONE}\n`);
  return { read: () => ['a.yaml', 'b.yaml'].map((name) => fs.readFileSync(path.join(folder, name), 'utf8')) };
}

const fix = (name = 'a.yaml') => scan(folder, [name], { vendor: ['codens'], fix: true });
const leftovers = () => fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'));
const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

test('changes no file, and leaves none, when the disk is full at the second one', async () => {
  const { read } = describeInTwoFiles();
  const before = read();
  const { writeFileSync } = fs;
  vi.spyOn(fs, 'writeFileSync').mockImplementation((file, content, options) => {
    if (!String(file).includes('.b.yaml.')) return writeFileSync(file, content, options);
    writeFileSync(file, String(content).slice(0, 5), options);
    throw full();
  });
  const message = 'b.yaml: The file cannot be written: ENOSPC: no space left on device, write. No file was changed.';
  await expect(fix()).rejects.toThrow(message);
  expect(read()).toEqual(before);
  expect(leftovers()).toEqual([]);
});

test('restores the files that it renamed when another one cannot be renamed', async () => {
  const { read } = describeInTwoFiles();
  const before = read();
  const { renameSync } = fs;
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (String(to).endsWith('b.yaml')) throw new Error('EPERM: operation not permitted, rename');
    renameSync(from, to);
  });
  await expect(fix()).rejects.toThrow(/^b\.yaml: The file cannot be written: EPERM/);
  expect(read()).toEqual(before);
  expect(leftovers()).toEqual([]);
});

test('replaces a file at once: an interrupt leaves the old one or the new one', async () => {
  const { read } = describeInTwoFiles();
  const before = read();
  const { renameSync } = fs;
  const seen: string[][] = [];
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    seen.push(read());
    expect(fs.readFileSync(from, 'utf8')).toContain('$ref');
    renameSync(from, to);
  });
  await fix();
  const after = read();
  expect(after).not.toEqual(before);
  expect(seen).toEqual([before, [after[0], before[1]]]);
  expect(leftovers()).toEqual([]);
});

test('keeps a link a link, and the mode of its file', async () => {
  describeInTwoFiles();
  fs.chmodSync(path.join(folder, 'a.yaml'), 0o640);
  fs.symlinkSync('a.yaml', path.join(folder, 'link.yaml'));
  await fix('link.yaml');
  expect(fs.lstatSync(path.join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
  expect(fs.statSync(path.join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
  expect(fs.readFileSync(path.join(folder, 'a.yaml'), 'utf8')).toContain('CodensRest401');
});

/** The user `root` may read and write any file. */
const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)('gives one line for a file without permission', async () => {
  const { read } = describeInTwoFiles();
  const before = read();
  fs.chmodSync(path.join(folder, 'b.yaml'), 0o444);
  await expect(fix()).rejects.toThrow(/^b\.yaml: The file cannot be written: EACCES/);
  expect(read()).toEqual(before);
  fs.chmodSync(path.join(folder, 'b.yaml'), 0);
  expect(await fix()).toMatchObject({ code: 2, stderr: 'error: b.yaml: The file cannot be read: no permission.\n' });
  fs.chmodSync(path.join(folder, 'b.yaml'), 0o644);
});

test('leaves a file in the folder of a package', async () => {
  const own = path.join(folder, 'node_modules', 'shared', 'errors.yaml');
  fs.mkdirSync(path.dirname(own), { recursive: true });
  fs.writeFileSync(own, `NotFound: ${NONE}\n`);
  const ref = "{ $ref: 'node_modules/shared/errors.yaml#/NotFound' }";
  const text = `openapi: 3.1.0\npaths: { /a: { get: { responses: { '404': ${ref} } } } }\n`;
  fs.writeFileSync(path.join(folder, 'c.yaml'), text);
  const { code, stderr } = await fix('c.yaml');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^left: node_modules\/shared\/errors\.yaml:1:1: It is written in an installed package\.\n0 /);
  expect(fs.readFileSync(own, 'utf8')).toBe(`NotFound: ${NONE}\n`);
});

test('leaves a response that has what a reference somewhere else leads to', async () => {
  const schema = '{ content: { application/json: { schema: { type: object } } }, description: None }';
  const ok = (ref: string) =>
    `        '200': { description: Ok, content: { application/json: { schema: { $ref: '${ref}' } } } }\n`;
  const head = 'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n';
  const pointer = '/paths/~1a/get/responses/404/content/application~1json/schema';
  const text = `${head}        '404': ${schema}\n        '401': ${schema}\n${ok(`#${pointer}`)}`;
  fs.writeFileSync(path.join(folder, 'd.yaml'), text);
  expect((await fix('d.yaml')).stderr).toBe(
    'left: d.yaml:6:9: A $ref leads to a part of it: d.yaml:8.\n1 response written as $ref in 1 file, 1 left as it is.\n',
  );
});

test('leaves the responses whose anchors a response that is left needs', async () => {
  const responses = [
    "'400': { description: None, content: { application/json: { schema: &first { type: object } } } }",
    "'401': { description: None, content: { application/json: { schema: &second { allOf: [*first] } } } }",
    "'403': { description: None, x-owner: me, content: { application/json: { schema: *second } } }",
    "'404': { description: None, content: { application/json: { schema: &own { type: object }, example: *own } } }",
  ];
  const head = 'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n';
  fs.writeFileSync(path.join(folder, 'e.yaml'), head + responses.map((text) => `        ${text}\n`).join(''));
  expect((await fix('e.yaml')).stderr.split('\n')).toEqual([
    "left: e.yaml:6:9: It has the anchor 'first', which line 7 refers to.",
    "left: e.yaml:7:9: The anchor 'second' is used in line 8, too, and not as an error response.",
    'left: e.yaml:8:9: It has x-owner, which a reference cannot have.',
    '1 response written as $ref in 1 file, 3 left as they are.',
    '',
  ]);
});
