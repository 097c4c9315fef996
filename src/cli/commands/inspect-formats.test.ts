import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeContext, written } from '../../../test/support/fake-context.js';
import { run } from '../program.js';

const CURL = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 429\r\na: b\r\n\r\n{"x":1}HTTP/2 503\r\n\r\n';
const HAR = JSON.stringify({ log: { version: '1.2', entries: [{ response: { status: 429 } }, { response: {} }] } });
const PRETTY = JSON.stringify({ status: 418, body: {} }, null, 2);

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
  writeFileSync(path('a.txt'), CURL);
  writeFileSync(path('b.har'), HAR);
  writeFileSync(path('c.json'), PRETTY);
  writeFileSync(path('d.ndjson'), '\n{"status":1}\n{"staus":1,"body":1}\nnonsense\n{"staus":1,"body":1}\nnonsense\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function inspected(argv: readonly string[], input = '') {
  const fake = fakeContext(input);
  const code = await run(['inspect', ...argv], fake);
  return { code, lines: written(fake.stdout), stdout: fake.stdout.text, stderr: fake.stderr.text };
}

describe('inspect', () => {
  test.each([
    [
      CURL,
      [
        [1, 429],
        [2, 503],
      ],
      '',
    ],
    [
      HAR,
      [
        [1, 429],
        [2, null],
      ],
      'warning: entry 2: Expected a response with a status of at least 100.\n',
    ],
    [PRETTY, [[1, 418]], ''],
  ])('detects and reads %j', async (input, expected, stderr) => {
    const { code, lines, stderr: messages } = await inspected([], input);
    expect(lines.map(({ line, status }) => [line, status])).toEqual(expected);
    expect({ code, stderr: messages }).toEqual({ code: 0, stderr });
  });

  test('joins each line to its file and line when there are several files', async () => {
    const files = ['a.txt', 'b.har', 'c.json', 'd.ndjson'].map(path);
    const { lines } = await inspected([...files, '-', '--all'], '{"status":7}');
    expect(lines.map(({ file, line, index, status }) => [file, line, index, status])).toEqual([
      [path('a.txt'), 1, 0, 429],
      [path('a.txt'), 2, 0, 503],
      [path('b.har'), 1, 0, 429],
      [path('b.har'), 2, 0, null],
      [path('c.json'), 1, 0, 418],
      [path('d.ndjson'), 2, 0, 1],
      [path('d.ndjson'), 3, 0, null],
      [path('d.ndjson'), 4, 0, null],
      [path('d.ndjson'), 5, 0, null],
      [path('d.ndjson'), 6, 0, null],
      ['-', 1, 0, 7],
    ]);
    expect((await inspected([path('a.txt')])).stdout).toMatch(/^\{"line":1,"verdict":/);
    expect((await inspected(['-', '-'], '{}')).stdout).toMatch(/^\{"line":1,"verdict":/);
  });

  test('reports each kind of bad input and each unknown member once', async () => {
    const { stderr, lines } = await inspected([path('d.ndjson'), path('d.ndjson')]);
    expect(stderr.split('\n')).toEqual([
      `warning: ${path('d.ndjson')}:3: Unknown member "staus" was ignored. Known members: url, status, headers, body, vendor, surface, protocolVersion.`,
      `warning: ${path('d.ndjson')}:4: Expected a JSON object, got text that is not JSON. Write one response per line.`,
      '',
    ]);
    expect(lines.filter(({ reason }) => reason === 'bad-input')).toHaveLength(4);
  });

  test('says once that there are more unknown members, and escapes their names', async () => {
    const members = Array.from({ length: 60 }, (_, at) => [`\u001b${at}`, at]);
    const input = members.map((member) => `${JSON.stringify({ body: 1, ...Object.fromEntries([member]) })}\n`).join('');
    const messages = (await inspected([], input)).stderr.trimEnd().split('\n');
    expect(messages[0]).toContain('line 1: Unknown member "\\u001b0" was ignored.');
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)).toBe('warning: More unknown members were ignored.');
  });

  test('reads the given format, and rejects an unknown one', async () => {
    const { lines } = await inspected(['--input', 'ndjson'], '{\n"status":1}\n');
    expect(lines.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'bad-input'],
      [2, 'bad-input'],
    ]);
    const { code, stderr } = await inspected(['--input', 'xml'], '{}');
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are ndjson, json, curl, har.');
  });

  test('exits with 2 for HAR without entries, after the other inputs', async () => {
    writeFileSync(path('broken.har'), '{"log":{"version":"1.2","entries":[');
    const { code, stderr, lines } = await inspected([path('broken.har'), path('c.json')]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error: cannot read ${path('broken.har')}: expected HAR, a JSON object with a list at log.entries\n`,
    );
    expect(lines).toHaveLength(1);
  });
});
