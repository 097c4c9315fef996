import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINK_LIMIT, packLink, unpackLink } from './link.js';
import { EMPTY_PASTE, PASTE_FORMATS, type Paste } from './paste.js';

const fragmentOf = (json: string) => `#paste=${deflateRawSync(json).toString('base64url')}`;

test('gives back what it carries', async () => {
  const paste = fc.record({
    text: fc.string({ unit: 'binary' }),
    format: fc.constantFrom(null, ...PASTE_FORMATS),
    status: fc.string(),
    headers: fc.string(),
    url: fc.webUrl(),
    sender: fc.string(),
    surface: fc.constantFrom('' as const, 'rest' as const, 'mcp' as const, 'json-rpc' as const),
  });
  await fc.assert(
    fc.asyncProperty(paste, async (value: Paste) => {
      const fragment = (await packLink(value)) as string;
      expect(fragment).toMatch(/^#paste=[\w-]*$/);
      expect(await unpackLink(fragment)).toEqual(value);
    }),
    { numRuns: 50 },
  );
});

test('does not make a link that is too long', async () => {
  const random = Array.from({ length: LINK_LIMIT }, (_, at) => ((at * 7919 * (at % 31)) % 65_536).toString(36)).join(
    '',
  );
  expect(await packLink({ ...EMPTY_PASTE, text: random })).toBeNull();
  expect(await packLink({ ...EMPTY_PASTE, text: 'a'.repeat(5_000_000) })).toBeNull();
  expect((await packLink({ ...EMPTY_PASTE, text: 'a'.repeat(1_000_000) }))?.length).toBeLessThan(LINK_LIMIT);
});

test('takes nothing from a link but known members of their types', async () => {
  const json = '{"text":7,"format":"x","status":null,"surface":"all","sender":"acme","more":1,"__proto__":{"url":"x"}}';
  expect(await unpackLink(fragmentOf(json))).toEqual({ ...EMPTY_PASTE, sender: 'acme' });
});

test.each([
  ['', 'another fragment'],
  ['#violations', 'another fragment'],
  ['#paste=*', 'no base64'],
  ['#paste=AAAA', 'no deflate'],
  [fragmentOf('{'), 'no JSON'],
  [fragmentOf('null'), 'no object'],
  [fragmentOf(`{"text":"${'a'.repeat(5_000_000)}"}`), 'too much text'],
  [`#paste=${'A'.repeat(LINK_LIMIT)}`, 'a long link'],
])('refuses %.20j: %s', async (fragment) => {
  expect(await unpackLink(fragment)).toBeNull();
});
