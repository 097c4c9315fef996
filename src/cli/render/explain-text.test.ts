import pc from 'picocolors';
import { expect, test } from 'vitest';
import type { ErrorReference } from '../../../generated/reference.js';
import { acme, error, form } from '../../../test/support/fake-context.js';
import { explainText } from './explain-text.js';

const plain = pc.createColors(false);
const contract = {
  ...acme,
  sources: { ...acme.sources, mcp: { title: 'The MCP page', url: 'https://example.com/mcp', read: '2025-03-04' } },
};

const text = (of: ErrorReference, columns = 80) => explainText(of, contract, columns, plain);
/** The lines after one label, without the labels. */
const lines = (of: ErrorReference, label: string) =>
  [...text(of).matchAll(new RegExp(`^ {2}${label.padEnd(10)}(.*(?:\\n {12}.*)*)`, 'gm'))].map(([, found]) =>
    found?.split(/\n {12}/),
  );

const SCHEMA = 'error-envelopes/schemas/acme/error.schema.json';

test('describes a form by its surfaces, status, code and text', () => {
  const forms = [
    form({ surfaces: ['rest', 'mcp'], status: [429, 503], statusBasis: 'documented', code: 0 }),
    form({ surfaces: ['mcp'], text: 'Slow down', basis: { body: 'inferred' } }),
    form({ status: [400], statusBasis: 'inferred', source: 'mcp#Codes' }),
  ];
  expect(lines(error('x', forms), 'form')).toEqual([
    ['rest, mcp · status 429, 503 · code 0', 'type AcmeError', SCHEMA],
    ['mcp · any status · text Slow down', 'type AcmeError (inferred)', SCHEMA],
    ['rest · status 400 (inferred)', 'type AcmeError', SCHEMA, 'The MCP page, “Codes”, read 2025-03-04'],
  ]);
  expect(lines(error('x', []), 'form')).toEqual([['not shown on the wire by any page']]);
});

test('describes a header, whether it is optional, and its example', () => {
  const header = { name: 'Retry-After', required: true, description: 'Seconds to wait.', example: '12' };
  const headers = [header, { ...header, name: 'X-Limit', required: false, description: 'How many.', example: '' }];
  const [all] = lines(error('x', [form({ headers, basis: { body: 'documented', headers: 'documented' } })]), 'form');
  expect(all?.slice(1, 3)).toEqual([
    'header Retry-After: Seconds to wait. Example: 12',
    'header X-Limit (optional): How many.',
  ]);
});

test('names the page or command of each link', () => {
  const links = [
    {
      title: 'Add credits',
      href: 'https://example.com/a/long/path/that/stays/on/one/line#credits',
      source: 'errors#List',
    },
    { title: 'Log in', command: 'acme login', source: 'errors#List' },
  ];
  expect(lines(error('x', [], { links }), 'link').map((wrapped) => wrapped?.join(' '))).toEqual([
    'Add credits: https://example.com/a/long/path/that/stays/on/one/line#credits',
    'Log in: acme login',
  ]);
});

test('marks what is inferred, each fact of the retry advice by itself', () => {
  const { basis } = error('x', []);
  const inferred = { when: 'inferred', retryable: 'inferred', remedy: 'inferred', backoff: 'inferred' } as const;
  const retried = (changes: object, retry: object = {}) => {
    const of = error('x', [], { basis: { ...basis, ...changes } });
    return lines({ ...of, retry: { ...of.retry, ...retry } }, 'retry')[0]?.join(' ');
  };
  const advice = 'do not repeat the same request: fix the request';
  expect(retried({})).toBe(advice);
  expect(retried({ when: 'inferred', remedy: 'inferred' })).toBe(`${advice} (inferred: when, remedy)`);
  // The backoff is null, so it is not marked.
  expect(retried({ ...inferred, backoff: 'documented' })).toBe(`${advice} (inferred)`);
  expect(retried({ backoff: 'inferred' })).toBe(advice);
  expect(retried({ ...inferred, retryable: 'documented' }, { when: 'after-delay', backoff: 'short' })).toBe(
    'wait, fix the request, then retry after a short backoff (needs a person) (inferred: when, remedy, backoff)',
  );
  const marked = error('x', [], {
    basis: { ...basis, meaning: 'inferred', action: 'documented', category: 'inferred' },
  });
  expect([lines(marked, 'means'), lines(marked, 'do'), lines(marked, 'category')]).toEqual([
    [['Meaning of x. (inferred)']],
    [['Action for x.']],
    [['invalid-request (inferred)']],
  ]);
});

test('writes example bodies without wrapping them, and escapes them', () => {
  const example = { message: `${'word '.repeat(30)}\u202e`, code: 'X' };
  const [all] = lines(error('x', [form({ example })]), 'form');
  expect(all?.slice(3)).toEqual(['example', '{', `  "message": "${'word '.repeat(30)}\\u202e",`, '  "code": "X"', '}']);
  expect(text(error('x', [form({ example: 'Slow down' })]))).toContain(
    '            example\n            "Slow down"\n',
  );
});

test('names a source as far as it is known', () => {
  const source = (named: string) => lines(error('x', [], { source: named }), 'source');
  expect(source('errors#List')).toEqual([['The page, “List”, read 2025-02-03', 'https://example.com/errors']]);
  expect(source('errors')).toEqual([['The page, read 2025-02-03', 'https://example.com/errors']]);
  expect(source('errors#')).toEqual([['The page, read 2025-02-03', 'https://example.com/errors']]);
  expect(source('gone#List')).toEqual([['gone, “List”']]);
});

test('wraps words and keeps paths and addresses whole', () => {
  const of = error('x', [form({ schema: `acme/${'long-'.repeat(10)}error.schema.json` })], {
    notes: ['A note that says more than fits.', 'Another.'],
  });
  const wrapped = text(of, 30);
  expect(wrapped).toContain(`\n            error-envelopes/schemas/acme/${'long-'.repeat(10)}error.schema.json\n`);
  expect(wrapped).toContain('\n  note      A note that says\n            more than fits.\n  note      Another.\n');
  expect(wrapped.startsWith('acme · Title of x (x)\n  means     Meaning of x.\n')).toBe(true);
  expect(wrapped.endsWith('\n            https://example.com/errors\n\n')).toBe(true);
});

test('wraps and indents the headline, with the title in bold', () => {
  const of = error('x', [], { title: 'A title of some words' });
  expect(text(of, 24)).toMatch(/^acme · A title of some\n {2}words \(x\)\n {2}means/);
  const colour = pc.createColors(true);
  expect(explainText(of, contract, 80, colour).split('\n')[0]).toBe(
    `acme · ${colour.bold('A title of some words')} ${colour.dim('(x)')}`,
  );
});
