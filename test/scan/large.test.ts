import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { scan } from './scan.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const STATUSES = ['401', '403', '404', '422', '429', '500'];
const SCHEMA = { type: 'object', properties: { detail: {}, error_code: { type: 'string' }, category: {} } };

/** A description with copies of the contract's bodies, each with texts of its own. */
function describeCopies(operations: number): object {
  const copy = (status: string, at: number) => ({
    description: `Error ${status} of operation ${at}`,
    content: { 'application/json': { schema: { ...SCHEMA, description: `Body ${at}` }, example: { detail: at } } },
  });
  const responsesOf = (at: number) => Object.fromEntries(STATUSES.map((status) => [status, copy(status, at)]));
  const paths = Array.from({ length: operations }, (_, at) => [`/a${at}`, { get: { responses: responsesOf(at) } }]);
  return { openapi: '3.0.3', info: {}, paths: Object.fromEntries(paths) };
}

async function secondsOf(name: string, operations: number, write: (value: object) => string): Promise<number> {
  writeFileSync(path.join(folder, name), write(describeCopies(operations)));
  const start = process.cpuUsage();
  const { stderr } = await scan(folder, [name], { vendor: ['codens'], fix: true });
  const { user } = process.cpuUsage(start);
  const responses = operations * STATUSES.length;
  expect(stderr).toBe(`${responses.toLocaleString('en')} responses written as $ref in 1 file, 0 left as they are.\n`);
  expect(readFileSync(path.join(folder, name), 'utf8').match(/\$ref/g)).toHaveLength(responses);
  return user / 1e6;
}

// The time of quadratic work for the larger one was 16 times that for the smaller one, and over a minute.
test.each([
  ['JSON in one line', 'a.json', (value: object) => JSON.stringify(value)],
  ['JSON', 'b.json', (value: object) => JSON.stringify(value, null, 2)],
  ['YAML', 'c.yaml', (value: object) => stringify(value, { aliasDuplicateObjects: false })],
] as const)(
  'writes 6,000 responses of %s in a time that grows with the file',
  { timeout: 60_000 },
  async (_what, name, write) => {
    const small = await secondsOf(name, 250, write);
    expect(await secondsOf(name, 1000, write)).toBeLessThan(Math.max(small * 8, 3));
  },
);
