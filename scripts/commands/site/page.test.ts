import { expect, test } from 'vitest';
import { vitePressSource } from './page.js';

const page = { path: 'a/b', title: 'A "quoted": title', description: 'Two\nlines <b>', markdown: '# A' };

test('writes the title as YAML reads it, and the content', () => {
  expect(vitePressSource(page)).toBe(
    '---\n{"title":"A \\"quoted\\": title","description":"Two lines b","editLink":false,"prev":false,"next":false,"search":false}\n---\n\n# A\n',
  );
});

test('breaks an include, in code, too', () => {
  const source = vitePressSource({ ...page, markdown: '```\n<!-- @include: x -->\n<!-- other -->\n```' });
  expect(source).toContain('<!\u200b-- @include: x -->\n<!-- other -->');
});
