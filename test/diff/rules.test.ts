import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHANGE_RULES } from '../../scripts/diff/change-rules.js';

const page = readFileSync(new URL('../../docs/diff.md', import.meta.url), 'utf8');

test('lists each rule in the manual, with its classes', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (\w+) \| (\w+) \| (.+) \|$/gm)].map(
    ([, rule, client, author, gateway, says]) => [rule, { client, author, gateway, says }],
  );
  expect(Object.fromEntries(listed)).toEqual(CHANGE_RULES);
});
