import { expect, test } from 'vitest';
import { filesNamed } from './file-uri.js';

test.each([
  ['./b.yaml', '/work/api/a.yaml', '/work/api/b.yaml'],
  ['../b%20c.yaml', '/work/api/a.yaml', '/work/b c.yaml'],
  ['../b.yaml', '/work/my api/a.yaml', '/work/b.yaml'],
  ['b.yaml', '/work/my api/a.yaml', '/work/my api/b.yaml'],
  ['b.yaml', 'C:/work/a.yaml', 'C:/work/b.yaml'],
  ['b.yaml', 'https://example.com/api/a.yaml', 'https://example.com/api/b.yaml'],
  ['https://example.com/b.yaml', '/work/a.yaml', 'https://example.com/b.yaml'],
])('finds %s from %s', (uri, from, expected) => {
  expect(filesNamed(uri, from)).toContain(expected);
});

test('finds nothing for an address that cannot be read', () => {
  expect(filesNamed('http://[', '/a.yaml')).toEqual([]);
  expect(filesNamed('%zz.yaml', '/a.yaml')).toContain('/%zz.yaml');
});
