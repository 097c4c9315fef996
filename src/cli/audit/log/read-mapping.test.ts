import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../../../test/support/folders.js';
import { readMapping } from './read-mapping.js';

async function read(content: unknown): Promise<unknown> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'm.json': content });
  return readMapping(path.join(folder, 'm.json'));
}

test('reads every member, header names in lower case', async () => {
  const mapping = {
    url: 'https://{/host}{/path}',
    status: '/status',
    headers: { 'Retry-After': '/ra' },
    body: '/a~1b/0',
    start: '/t',
    duration: { pointer: '/d', unit: 'seconds' },
  };
  expect(await read(mapping)).toEqual({ ...mapping, headers: { 'retry-after': '/ra' } });
  expect(await read({ body: '', headers: '/h' })).toEqual({ body: '', headers: '/h' });
});

test.each([
  ['{', 'Expected JSON.'],
  [[], 'Expected an object.'],
  [{}, 'Expected "status" or "body", got neither.'],
  [{ status: 'status' }, 'Expected "status" to be a JSON Pointer such as "/status".'],
  [{ body: '/~2' }, 'Expected "body" to be a JSON Pointer such as "/status".'],
  [{ status: '/s', other: 1 }, 'Unknown member "other". Known: url, '],
  [{ status: '/s', toString: '/x' }, 'Unknown member "toString". Known: url, '],
  [{ status: '/s', url: '{host}' }, 'Expected "url" to be a text with pointers in braces'],
  [{ status: '/s', headers: { a: 1 } }, 'Expected "headers" to be a JSON Pointer to an object'],
  [{ status: '/s', duration: '/d' }, 'Expected "duration" to be an object with "pointer"'],
])('refuses %j', async (content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});

test('says that there is no file', () => {
  expect(() => readMapping('/nowhere/m.json')).toThrow('cannot read /nowhere/m.json: no such file or directory');
});
