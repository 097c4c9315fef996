import pc from 'picocolors';
import { expect, test } from 'vitest';
import type { ErrorReference } from '../../../generated/reference.js';
import { acme, error, form } from '../../../test/support/fake-context.js';
import { errorText } from './explain-text.js';

const plain = pc.createColors(false);
const contract = {
  ...acme,
  sources: { ...acme.sources, mcp: { title: 'The MCP page', url: 'https://example.com/mcp', read: '2025-03-04' } },
};

const text = (of: ErrorReference, columns = 80) => errorText(of, contract, columns, plain);
/** The lines after one label, without the labels. */
const lines = (of: ErrorReference, label: string) =>
  [...text(of).matchAll(new RegExp(`^ {2}${label.padEnd(10)}(.*(?:\\n {12}.*)*)`, 'gm'))].map(([, found]) =>
    found?.split(/\n {12}/),
  );

const SCHEMA = 'error-envelopes/schemas/acme/error.schema.json';

test('a form says where it occurs and what it is told by', () => {
  const forms = [
    form({ surfaces: ['rest', 'mcp'], status: [429, 503], statusBasis: 'documented', code: 0 }),
    form({ surfaces: ['mcp'], text: 'Slow down', basis: { body: 'inferred' } }),
    form({ status: [400], statusBasis: 'inferred', source: 'mcp#Codes' }),
  ];
  expect(lines(error('x', forms), 'form')).toEqual([
    ['rest, mcp · status 429, 503 · code 0', 'type AcmeError', SCHEMA],
    ['mcp · any status or none · text Slow down', 'type AcmeError (inferred)', SCHEMA],
    ['rest · status 400 (inferred)', 'type AcmeError', SCHEMA, 'The MCP page, “Codes”, read 2025-03-04'],
  ]);
  expect(lines(error('x', []), 'form')).toEqual([['no page shows it on the wire']]);
});

test('a header says whether it is always there, and an example where there is one', () => {
  const header = { name: 'Retry-After', required: true, description: 'Seconds to wait.', example: '12' };
  const headers = [header, { ...header, name: 'X-Limit', required: false, description: 'How many.', example: '' }];
  const [all] = lines(error('x', [form({ headers, basis: { body: 'documented', headers: 'documented' } })]), 'form');
  expect(all?.slice(1, 3)).toEqual([
    'header Retry-After: Seconds to wait. For example 12',
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

test('what is inferred is marked, for retrying fact by fact', () => {
  const { basis } = error('x', []);
  const inferred = { when: 'inferred', retryable: 'inferred', remedy: 'inferred', backoff: 'inferred' } as const;
  const retried = (changes: object, retry: object = {}) => {
    const of = error('x', [], { basis: { ...basis, ...changes } });
    return lines({ ...of, retry: { ...of.retry, ...retry } }, 'retry')[0]?.join(' ');
  };
  const advice = 'do not retry it as it is: fix the request';
  expect(retried({})).toBe(advice);
  expect(retried({ when: 'inferred', remedy: 'inferred' })).toBe(`${advice} (inferred: when, remedy)`);
  // Nothing is said of a backoff here, so that nothing of it was inferred either.
  expect(retried({ ...inferred, backoff: 'documented' })).toBe(`${advice} (inferred)`);
  expect(retried({ backoff: 'inferred' })).toBe(advice);
  expect(retried({ ...inferred, retryable: 'documented' }, { when: 'after-delay', backoff: 'short' })).toBe(
    'wait, fix the request, then retry after a short backoff (takes a person) (inferred: when, remedy, backoff)',
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

test('a source is named as far as it is known', () => {
  const source = (named: string) => lines(error('x', [], { source: named }), 'source');
  expect(source('errors#List')).toEqual([['The page, “List”, read 2025-02-03', 'https://example.com/errors']]);
  expect(source('errors')).toEqual([['The page, read 2025-02-03', 'https://example.com/errors']]);
  expect(source('errors#')).toEqual([['The page, read 2025-02-03', 'https://example.com/errors']]);
  expect(source('gone#List')).toEqual([['gone, “List”']]);
});

test('words are wrapped, and what is to be copied stays whole', () => {
  const of = error('x', [form({ schema: `acme/${'long-'.repeat(10)}error.schema.json` })], {
    notes: ['A note that says more than fits.', 'Another.'],
  });
  const wrapped = text(of, 30);
  expect(wrapped).toContain(`\n            error-envelopes/schemas/acme/${'long-'.repeat(10)}error.schema.json\n`);
  expect(wrapped).toContain('\n  note      A note that says\n            more than fits.\n  note      Another.\n');
  expect(wrapped.startsWith('acme · Title of x (x)\n  means     Meaning of x.\n')).toBe(true);
  expect(wrapped.endsWith('\n            https://example.com/errors\n\n')).toBe(true);
});

test('the headline is wrapped and indented, with the title in bold', () => {
  const of = error('x', [], { title: 'A title of some words' });
  expect(text(of, 24)).toMatch(/^acme · A title of some\n {2}words \(x\)\n {2}means/);
  const colour = pc.createColors(true);
  expect(errorText(of, contract, 80, colour).split('\n')[0]).toBe(
    `acme · ${colour.bold('A title of some words')} ${colour.dim('(x)')}`,
  );
});
