import { describe, expect, test } from 'vitest';
import { acme, error, fakeContext, form } from '../../../test/support/fake-context.js';
import { run } from '../program.js';

async function explained(...argv: string[]): Promise<{ code: number; hits: string[]; stderr: string }> {
  const fake = fakeContext();
  const code = await run(['explain', ...argv, '--json'], fake);
  const hits = code === 0 ? (JSON.parse(fake.stdout.text) as { id: string }[]).map(({ id }) => id) : [];
  return { code, hits, stderr: fake.stderr.text };
}

describe('explain', () => {
  test.each([
    ['too-fast', ['too-fast']],
    ['Too-Fast', ['too-fast']],
    ['too_fast', ['too-fast']],
    ['-32002', ['too-fast']],
    ['429', ['too-fast']],
    ['404', ['no-session']],
  ])('finds %s by id, code or status', async (name, hits) => {
    expect(await explained('acme', name)).toEqual({ code: 0, hits, stderr: '' });
  });

  test('finds the vendor in any case', async () => {
    expect((await explained('ACME', '429')).hits).toEqual(['too-fast']);
  });

  test('prints every error with the name', async () => {
    const fake = fakeContext('', {
      reference: [{ ...acme, errors: [error('a', [form({ status: [500] })]), error('b', [form({ code: 500 })])] }],
    });
    expect(await run(['explain', 'acme', '500'], fake)).toBe(0);
    expect(fake.stdout.text.match(/^acme · /gm)).toHaveLength(2);
  });

  test('suggests the nearest names when there is none', async () => {
    const { code, stderr } = await explained('acme', 'too-fats');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^nearest: too-fast, /m);
    expect((await explained('acme', '-32003')).stderr).toContain('nearest: -32002, -32001\n');
    expect((await explained('acme', '431')).stderr).toContain('nearest: 430, 404\n');
    expect((await explained('acme', '')).code).toBe(2);
    expect((await explained('nobody', '500')).stderr).toContain('known: acme, other');
  });

  test('marks what is inferred and names the source', async () => {
    const headers = [{ name: 'Retry-After', required: true, description: 'Seconds to wait.', example: '12' }];
    const forms = [
      form({
        status: [429],
        statusBasis: 'inferred',
        code: 'FAST',
        headers,
        basis: { body: 'inferred', headers: 'inferred' },
        example: { error: 'Too fast', seconds: 12 },
      }),
    ];
    const basis = { ...error('x', []).basis, action: 'inferred', remedy: 'inferred' } as const;
    const fast = error('fast', forms, { basis, notes: ['A note.'] });
    const fake = fakeContext('', { reference: [{ ...acme, errors: [fast] }] });
    await run(['explain', 'acme', 'fast'], fake);
    expect(fake.stdout.text).toBe(`acme · Title of fast (fast)
  means     Meaning of fast.
  do        Action for fast. (inferred)
  category  invalid-request
  retry     do not repeat the same request: fix the request (inferred: remedy)
  form      rest · status 429 (inferred) · code FAST
            header Retry-After (inferred): Seconds to wait. Example: 12
            type AcmeError (inferred)
            error-envelopes/schemas/acme/error.schema.json
            example
            {
              "error": "Too fast",
              "seconds": 12
            }
  note      A note.
  source    The page, “List”, read 2025-02-03
            https://example.com/errors

`);
  });

  test('prints the objects of the reference as JSON, with the page of each source', async () => {
    const page = { title: 'The page', url: 'https://example.com/errors', read: '2025-02-03' };
    const other = form({ source: 'gone#List' });
    const fake = fakeContext('', {
      reference: [{ ...acme, errors: [error('a', [form(), other], { source: 'errors' })] }],
    });
    await run(['explain', 'acme', 'a', '--json'], fake);
    expect(JSON.parse(fake.stdout.text)).toEqual([
      {
        ...error('a', []),
        source: { ...page, heading: null },
        forms: [
          { ...form(), source: { ...page, heading: 'List' } },
          { ...other, source: { title: 'gone', heading: 'List', url: null, read: null } },
        ],
      },
    ]);
  });
});
