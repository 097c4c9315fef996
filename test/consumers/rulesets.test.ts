import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from '../support/consumer.js';
import { LINTERS } from '../support/linters.js';
import { openApiDocument } from '../support/openapi.js';
import { breaking, passing, ref, spec, VERSIONS } from '../support/specs.js';
import { tool } from './tools.js';

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer?.remove());

function write(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) consumer.write(name, content);
}

describe.each(LINTERS)('$name, from the tarball', ({ lint, recommended, codensOnly }) => {
  describe.each(VERSIONS)('a description of OpenAPI %s', (version) => {
    test('passes when it follows the rules', () => {
      const operations = Object.fromEntries(passing(version).map((responses, at) => [`op${at}`, responses]));
      write({ ...recommended, 'spec.json': spec(version, operations) });
      const { code, reported, output } = lint(consumer, 'spec.json');
      expect({ reported, code }, output).toEqual({ reported: [], code: 0 });
    });

    test('gets the rule, the place and a suggestion for each problem', () => {
      const cases = breaking(version);
      const operations = Object.fromEntries(cases.map(({ name, responses }) => [name, responses]));
      write({ ...recommended, 'spec.json': spec(version, operations) });
      const { code, reported } = lint(consumer, 'spec.json');
      expect(code).toBe(1);
      const expected = cases.flatMap(({ name, expected }) =>
        expected.map(([rule, status, text, component]) => [
          rule,
          component === undefined ? `paths /${name} get responses ${status}` : `components responses ${component}`,
          expect.stringContaining(text),
        ]),
      );
      expect(reported).toHaveLength(expected.length);
      expect(reported).toEqual(expect.arrayContaining(expected));
    });
  });

  test('checks against the configured contracts', () => {
    const operations = {
      theirs: { 429: { $ref: ref('3.1', 'jobko', 'JobkoRateLimitExceeded') } },
      ours: { 429: { $ref: ref('3.1', 'codens', 'CodensRateLimited') } },
    };
    const message = `'JobkoRateLimitExceeded' belongs to the contract 'jobko', which is not configured (codens). Use one of '${ref('3.1', 'codens', 'CodensRateLimited')}', `;
    const expected = [['error-response-ref', 'paths /theirs get responses 429', expect.stringContaining(message)]];
    write({ ...codensOnly, 'spec.json': spec('3.1', operations) });
    expect(lint(consumer, 'spec.json').reported).toEqual(expected);
    const more = { 'x-error-envelopes': { contracts: ['codens'] } };
    write({ ...recommended, 'spec.json': spec('3.1', operations, more) });
    expect(lint(consumer, 'spec.json').reported).toEqual(expected);
  });

  test('checks webhooks and callbacks', () => {
    const post = { operationId: 'post', responses: { 204: { description: 'Done.' }, 500: { description: 'Oops.' } } };
    const callbacks = { done: { '{$request.body#/url}': { post } } };
    const get = { operationId: 'get', responses: { 204: { description: 'Done.' } }, callbacks };
    const document = { ...JSON.parse(spec('3.1', {})), webhooks: { hook: { post } }, paths: { '/a': { get } } };
    write({ ...recommended, 'spec.json': JSON.stringify(document) });
    const { reported } = lint(consumer, 'spec.json');
    expect(reported.map(([, keys]) => keys).sort()).toEqual([
      'paths /a get callbacks done {$request.body#/url} post responses 500',
      'webhooks hook post responses 500',
    ]);
  });

  test('checks the methods of OpenAPI 3.2', () => {
    const responses = { 204: { description: 'Done.' }, 500: { description: 'Oops.' } };
    const item = { query: { responses }, additionalOperations: { COPY: { responses } } };
    const document = { openapi: '3.2.0', info: { title: 'A consumer', version: '1.0.0' }, paths: { '/a': item } };
    write({ ...recommended, 'spec.json': JSON.stringify(document) });
    const { reported } = lint(consumer, 'spec.json');
    expect(reported.map(([, keys]) => keys).sort()).toEqual([
      'paths /a additionalOperations COPY responses 500',
      'paths /a query responses 500',
    ]);
  });

  test('reports a contract that does not exist, and checks the rest', () => {
    const more = { 'x-error-envelopes': { contracts: ['codenz'] } };
    write({ ...recommended, 'spec.json': spec('3.1', { op: { 404: { description: 'Lost.' } } }, more) });
    const { reported } = lint(consumer, 'spec.json');
    expect(reported.map(([rule, keys]) => `${rule} ${keys}`).sort()).toEqual([
      'error-contracts x-error-envelopes contracts 0',
      'error-response-ref paths /op get responses 404',
    ]);
  });

  test('reports references to another edition', () => {
    const operations = { op: { 429: { $ref: ref('3.0', 'codens', 'CodensRateLimited') } } };
    write({ ...recommended, 'spec.json': spec('3.1', operations) });
    const expected = ['error-edition', 'paths /op get responses 429 $ref', expect.stringContaining('/openapi/3.1/')];
    expect(lint(consumer, 'spec.json').reported).toEqual([expected]);
  });

  test('follows a description into its other files', () => {
    const limited = { $ref: `../${ref('3.1', 'codens', 'CodensRateLimited')}` };
    const responses = { 429: { $ref: './errors.json#/Limited' }, 500: { $ref: './errors.json#/Failed' } };
    const paths = { '/a': { $ref: 'parts/item.json' }, '/b': { get: { $ref: 'parts/item.json#/get' } } };
    const webhooks = { hook: { post: { $ref: 'parts/post.json' } } };
    write({
      ...recommended,
      'parts/errors.json': JSON.stringify({ Limited: limited, Failed: { description: 'Oops.' } }),
      'parts/item.json': JSON.stringify({ get: { responses } }),
      'parts/post.json': JSON.stringify({ responses: { 404: { description: 'Lost.' } } }),
      'spec.json': JSON.stringify({ ...JSON.parse(spec('3.1', {})), paths, webhooks }),
    });
    const { reported } = lint(consumer, 'spec.json');
    expect(reported.map(([rule, , message]) => [rule, /The \S+ response|Used by GET \/a/g.exec(message)?.[0]])).toEqual(
      [
        ['error-response-ref', 'The 500 response'],
        ['error-response-ref', 'The 404 response'],
      ],
    );
  });

  test('names a file that does not exist', () => {
    const document = { ...JSON.parse(spec('3.1', {})), paths: { '/a': { $ref: 'lost.json' } } };
    write({ ...recommended, 'spec.json': JSON.stringify(document) });
    const expected = ['error-response-ref', 'paths /a', expect.stringContaining("nothing at 'lost.json'")];
    expect(lint(consumer, 'spec.json').reported).toContainEqual(expected);
  });

  test('accepts a vendored document, and names what was changed in it', () => {
    const operations = { op: { 429: { $ref: 'vendor/codens.json#/components/responses/CodensRateLimited' } } };
    const vendored = openApiDocument('3.1', 'codens');
    write({ ...recommended, 'spec.json': spec('3.1', operations), 'vendor/codens.json': JSON.stringify(vendored) });
    expect(lint(consumer, 'spec.json').reported).toEqual([]);
    delete vendored.components.responses.CodensRateLimited?.headers;
    write({ 'vendor/codens.json': JSON.stringify(vendored) });
    const expected = expect.stringContaining("differs from the published response at '/headers/Retry-After'");
    expect(lint(consumer, 'spec.json').reported).toEqual([['error-envelope-redefined', expect.anything(), expected]]);
  });
});

test('accepts the bundle of a description, with redocly', () => {
  const [, redocly] = LINTERS;
  write({
    ...redocly?.recommended,
    'spec.json': spec('3.1', { op: { 429: { $ref: ref('3.1', 'codens', 'CodensRateLimited') } } }),
  });
  for (const more of [[], ['--dereferenced']]) {
    tool(consumer.folder, 'redocly', ['bundle', 'spec.json', '-o', 'bundled.json', ...more]);
    const { reported, output } = redocly?.lint(consumer, 'bundled.json') ?? {};
    expect(reported, output).toEqual([]);
  }
});
