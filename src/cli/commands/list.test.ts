import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { acme, world } from '../../../test/support/fake-context.js';
import { run } from '../program.js';
import { listRows } from './list.js';

const common = {
  category: 'invalid-request',
  retry: { when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
};

describe('list', () => {
  test('has a row for each error and surface, forms merged, inferred statuses left out', () => {
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

  test('has the members in the documented order', () => {
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

  test('prints one JSON array where people do not read it, or for --json', async () => {
    for (const [isTTY, argv] of [
      [false, ['list']],
      [true, ['list', '--json']],
    ] as const) {
      const fake = world();
      fake.stdout.isTTY = isTTY;
      expect(await run(argv, fake)).toBe(0);
      expect(JSON.parse(fake.stdout.text)).toEqual(listRows(fake.reference));
    }
  });

  test('keeps to one contract, in any case; an unknown one ends with 2', async () => {
    const fake = world();
    expect(await run(['list', '--vendor', 'Other'], fake)).toBe(0);
    expect(JSON.parse(fake.stdout.text)).toHaveLength(1);
    const wrong = world();
    expect(await run(['list', '--vendor', 'nobody'], wrong)).toBe(2);
    expect(wrong.stderr.text).toBe("error: unknown vendor 'nobody'\nknown: acme, other\n");
  });

  test.each([200, 80, 60, 59, 30])('fits a terminal of %i columns and leaves nothing out', async (columns) => {
    const fake = world('', { env: { FORCE_COLOR: '1' } });
    Object.assign(fake.stdout, { isTTY: true, columns });
    await run(['list'], fake);
    const text = stripVTControlCharacters(fake.stdout.text);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    for (const part of ['too-fast', 'never-seen', 'TOO_FAST', '-32001', '429, 430, 503', 'json-rpc'])
      expect(text).toContain(part);
    expect(text).not.toContain('…');
  });
});
