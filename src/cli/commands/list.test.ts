import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { acme, fakeContext } from '../../../test/support/fake-context.js';
import { run } from '../program.js';
import { listRows } from '../render/list-rows.js';

const common = {
  category: 'invalid-request',
  retry: { when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
};

describe('list', () => {
  test('makes one row for each error and surface, without inferred statuses', () => {
    const tooFast = { contract: 'acme', error: 'too-fast', title: 'Title of too-fast', ...common };
    expect(listRows([acme])).toEqual([
      { ...tooFast, surface: 'rest', status: [429, 430, 503], code: 'TOO_FAST' },
      { ...tooFast, surface: 'mcp', status: [429, 503], code: -32002 },
      {
        contract: 'acme',
        error: 'never-seen',
        surface: null,
        status: [],
        code: null,
        title: 'Title of never-seen',
        ...common,
      },
      {
        contract: 'acme',
        error: 'no-session',
        surface: 'json-rpc',
        status: [],
        code: -32001,
        title: 'Title of no-session',
        ...common,
      },
    ]);
  });

  test('writes the members in the documented order', () => {
    const [row] = listRows([acme]);
    expect(Object.keys(row ?? {})).toEqual([
      'contract',
      'error',
      'surface',
      'status',
      'code',
      'category',
      'retry',
      'title',
    ]);
    expect(Object.keys(row?.retry ?? {})).toEqual(['when', 'retryable', 'remedy', 'backoff']);
  });

  test('prints one JSON array when the output is not a terminal, or for --json', async () => {
    for (const [isTTY, argv] of [
      [false, ['list']],
      [true, ['list', '--json']],
    ] as const) {
      const fake = fakeContext();
      fake.stdout.isTTY = isTTY;
      expect(await run(argv, fake)).toBe(0);
      expect(JSON.parse(fake.stdout.text)).toEqual(listRows(fake.reference));
    }
  });

  test('lists one contract, in any case, and exits with 2 for an unknown one', async () => {
    const fake = fakeContext();
    expect(await run(['list', '--vendor', 'Other'], fake)).toBe(0);
    expect(JSON.parse(fake.stdout.text)).toHaveLength(1);
    const wrong = fakeContext();
    expect(await run(['list', '--vendor', 'nobody'], wrong)).toBe(2);
    expect(wrong.stderr.text).toBe("error: unknown vendor 'nobody'\nknown: acme, other\n");
  });

  test.each([200, 80, 60, 59, 30])('prints everything within %i columns', async (columns) => {
    const fake = fakeContext('', { env: { FORCE_COLOR: '1' } });
    Object.assign(fake.stdout, { isTTY: true, columns });
    await run(['list'], fake);
    const text = stripVTControlCharacters(fake.stdout.text);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    for (const part of ['too-fast', 'never-seen', 'TOO_FAST', '-32001', '429, 430, 503', 'json-rpc'])
      expect(text).toContain(part);
    expect(text).not.toContain('…');
  });

  test('lists the sources with what to compare again', async () => {
    const file = { repository: 'https://git.example/acme', commit: 'a'.repeat(40), path: 'src/errors.ts' };
    const contracts = [
      {
        ...acme,
        sources: {
          page: { title: 'Errors', url: 'https://acme.example', read: '2025-02-03' },
          code: { title: 'Code', ...file, read: '2025-02-04' },
        },
      },
    ];
    const fake = fakeContext();
    fake.reference = contracts;
    expect(await run(['list', '--sources'], fake)).toBe(0);
    const none = { repository: null, commit: null, path: null };
    expect(JSON.parse(fake.stdout.text)).toEqual([
      { contract: 'acme', source: 'page', title: 'Errors', url: 'https://acme.example', ...none, read: '2025-02-03' },
      { contract: 'acme', source: 'code', title: 'Code', url: null, ...file, read: '2025-02-04' },
    ]);
    const terminal = fakeContext();
    terminal.reference = contracts;
    Object.assign(terminal.stdout, { isTTY: true, columns: 160 });
    await run(['list', '--sources'], terminal);
    expect(terminal.stdout.text).toContain('https://git.example/acme src/errors.ts at aaaaaaaaaaaa');
  });
});
