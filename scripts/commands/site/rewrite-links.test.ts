import { expect, test } from 'vitest';
import { rewriteLinks } from './rewrite-links.js';

const rewrite = (markdown: string) =>
  rewriteLinks(markdown, (target) => (target === 'gone' ? undefined : `/new/${target}`));

test.each([
  ['see [a](b.md#c)', 'see [a](/new/b.md#c)'],
  ['![a](b.png)', '![a](/new/b.png)'],
  ['[a]: b.md\n', '[a]: /new/b.md\n'],
  ['[a](gone)', '[a](#)'],
  ['[a](https://x.example) [b](#c) [d](/e) [f](mailto:g@h.example)', null],
  ['`[a](b.md)`', null],
  ['```md\n[a](b.md)\n```\n', null],
])('rewrites %j', (markdown, expected) => {
  expect(rewrite(markdown)).toBe(expected ?? markdown);
});
