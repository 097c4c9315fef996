import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from '../support/consumer.js';
import { LINTERS } from '../support/linters.js';
import { breaking, passing, ref, spec, VERSIONS } from '../support/specs.js';

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

    test('gets the rule, the status and a suggestion for each problem', () => {
      const cases = breaking(version);
      const operations = Object.fromEntries(cases.map(({ name, responses }) => [name, responses]));
      write({ ...recommended, 'spec.json': spec(version, operations) });
      const { code, reported } = lint(consumer, 'spec.json');
      expect(code).toBe(1);
      for (const { name, expected } of cases) {
        const problems = reported.filter(([, operation]) => operation === name);
        expect(problems.map(([rule, , status]) => `${status} ${rule}`).sort(), name).toEqual(
          expected.map(([rule, status]) => `${status} ${rule}`).sort(),
        );
        for (const [rule, , message] of expected) {
          expect(problems.find(([one]) => one === rule)?.[3], `${name} ${rule}`).toContain(message);
        }
      }
    });
  });

  test('checks against the configured contracts', () => {
    const operations = {
      theirs: { 429: { $ref: ref('3.1', 'jobko', 'JobkoRateLimitExceeded') } },
      ours: { 429: { $ref: ref('3.1', 'codens', 'CodensRateLimited') } },
    };
    const message = `'JobkoRateLimitExceeded' belongs to the contract 'jobko', which is not configured (codens). Use one of '${ref('3.1', 'codens', 'CodensRateLimited')}', `;
    const expected = [['error-response-ref', 'theirs', '429', expect.stringContaining(message)]];
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
    expect(reported.map(([rule, , status]) => [rule, status])).toEqual(Array(2).fill(['error-response-ref', '500']));
  });
});

test('follows a description into its other files with redocly', () => {
  const [, redocly] = LINTERS;
  const limited = { $ref: `../${ref('3.1', 'codens', 'CodensRateLimited')}` };
  const item = {
    get: { responses: { 429: { $ref: './errors.json#/Limited' }, 500: { $ref: './errors.json#/Failed' } } },
  };
  write({
    ...redocly?.recommended,
    'parts/errors.json': JSON.stringify({ Limited: limited, Failed: { description: 'Oops.' } }),
    'parts/item.json': JSON.stringify(item),
    'spec.json': JSON.stringify({ ...JSON.parse(spec('3.1', {})), paths: { '/a': { $ref: 'parts/item.json' } } }),
  });
  const reported = redocly?.lint(consumer, 'spec.json').reported.map(([rule, , status]) => [rule, status]);
  expect(reported).toEqual([['error-response-ref', '500']]);
});
