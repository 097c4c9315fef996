import { expect, test } from 'vitest';
import { filesNamed } from './file-uri.js';

test.each([
  ['./b.yaml', '/specs/api/a.yaml', '/specs/api/b.yaml'],
  ['../b%20c.yaml', '/specs/api/a.yaml', '/specs/b c.yaml'],
  ['../b.yaml', '/specs/my api/a.yaml', '/specs/b.yaml'],
  ['b.yaml', '/specs/my api/a.yaml', '/specs/my api/b.yaml'],
  ['b.yaml', 'C:/specs/a.yaml', 'C:/specs/b.yaml'],
  ['b.yaml', 'https://example.com/api/a.yaml', 'https://example.com/api/b.yaml'],
  ['https://example.com/b.yaml', '/specs/a.yaml', 'https://example.com/b.yaml'],
])('finds %s from %s', (uri, from, expected) => {
  expect(filesNamed(uri, from)).toContain(expected);
});

test('finds nothing for an address that cannot be read', () => {
  expect(filesNamed('http://[', '/a.yaml')).toEqual([]);
  expect(filesNamed('%zz.yaml', '/a.yaml')).toContain('/%zz.yaml');
});
