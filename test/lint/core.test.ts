import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../scripts/bin/lint-catalog.js';
import { check } from '../../src/lint/check.js';
import { lintCatalog } from '../../src/lint/contracts/make-catalog.js';
import { checkOptions } from '../../src/lint/contracts/select-contracts.js';
import { followIn, rootLocation } from '../../src/lint/description/follow.js';
import { RULE_NAMES, type RuleName } from '../../src/lint/rules/index.js';
import { openApiDocument } from '../support/openapi.js';
import { sampleOf } from '../support/sample.js';
import { breaking, components, passing, ref, VERSIONS } from '../support/specs.js';

const catalog = lintCatalog(readDocuments());

/** Checks the responses of one operation against one rule, in a description with the members of `document`. */
function problemsOf(rule: RuleName, responses: unknown, document: object, contracts?: string[], version = '3.1') {
  const paths = { '/a': { get: { responses } } };
  const description = { openapi: `${version}.0`, ...document, paths };
  const root = { value: description, location: rootLocation() };
  return check(rule, root, followIn(description), catalog, contracts ? { contracts } : {});
}

describe.each(VERSIONS)('OpenAPI %s', (version) => {
  const document = { components: components(version) };

  test.each(breaking(version))('reports $name', ({ responses, expected }) => {
    const problems = RULE_NAMES.flatMap((rule) =>
      problemsOf(rule, responses, document, undefined, version).map(({ location, message }) => [
        rule,
        location.keys.at(-1),
        message,
      ]),
    );
    const expectedProblems = expected.map(([rule, status, text, component]) => [
      rule,
      component ?? status,
      expect.stringContaining(text.replace(/GET \S+/, 'GET /a')),
    ]);
    expect(problems).toHaveLength(expectedProblems.length);
    expect(problems).toEqual(expect.arrayContaining(expectedProblems));
  });

  test.each(passing(version).map((responses) => ({ responses })))('accepts $responses', ({ responses }) => {
    for (const rule of RULE_NAMES) expect(problemsOf(rule, responses, document, undefined, version)).toEqual([]);
  });
});

test('accepts each response of each contract under each status that its contract lists', () => {
  for (const { name, contract, status } of catalog.responses) {
    for (const listed of status.length > 0 ? status : [400, 500]) {
      const responses = { [String(listed)]: { $ref: ref('3.1', contract, name) } };
      for (const rule of RULE_NAMES) expect(problemsOf(rule, responses, {}), `${name} ${listed}`).toEqual([]);
    }
  }
});

test('finds the envelope of each contract when a description writes it out', () => {
  for (const { contract, name, mediaType } of catalog.envelopes) {
    const { schemas } = openApiDocument('3.1', contract).components;
    // Only the members that an object requires make a body like an envelope: not those of alternatives or lists.
    if (schemas[name]?.type !== 'object' || !schemas[name].required) continue;
    const schema = { $ref: `#/components/schemas/${name}` };
    const responses = { 500: { description: 'x', content: { [mediaType ?? 'application/json']: { schema } } } };
    const [problem] = problemsOf('error-envelope-redefined', responses, { components: { schemas } }, [contract]);
    expect(problem?.message, name).toContain(name);
  }
});

test('follows five references to a response and not six', () => {
  const chain = (length: number) => ({
    components: {
      responses: Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `R${at}`,
          { $ref: at === length - 1 ? ref('3.1', 'codens', 'CodensRateLimited') : `#/components/responses/R${at + 1}` },
        ]),
      ),
    },
  });
  const responses = { 429: { $ref: '#/components/responses/R0' } };
  expect(problemsOf('error-response-ref', responses, chain(5))).toEqual([]);
  expect(problemsOf('error-response-ref', responses, chain(6))).toHaveLength(1);
});

test('ends on circular references, circular schemas and values of wrong types', () => {
  const document = {
    components: {
      responses: { A: { $ref: '#/components/responses/A' } },
      schemas: {
        S: { allOf: [{ $ref: '#/components/schemas/S' }], properties: { s: { $ref: '#/components/schemas/S' } } },
      },
    },
  };
  const schema = { $ref: '#/components/schemas/S' };
  const content = { 'application/json': { schema } };
  const responses = {
    404: { $ref: '#/components/responses/A' },
    500: { content },
    501: null,
    502: 5,
    503: { content: 1 },
  };
  const problems = problemsOf('error-response-ref', responses, document);
  expect(problems.map(({ location }) => location.keys.at(-1))).toEqual(['A', '500', '501', '502', '503']);
});

test('spells suggestions like the references in the description', () => {
  const $ref = `../../${ref('3.1', 'jobko', 'JobkoServerErrorResponse')}`;
  const [problem] = problemsOf('error-response-ref', { 429: {} }, { 'x-present': [{ $ref }] }, ['codens']);
  expect(problem?.message).toContain(`Use one of '../../${ref('3.1', 'codens', 'CodensRateLimited')}', `);
});

test('names single errors first for one status, groups first for a range and `default`', () => {
  const first = (status: string) => {
    const [problem] = problemsOf('error-response-ref', { [status]: {} }, {}, ['codens']);
    return /responses\/(\w+)'/.exec(problem?.message ?? '')?.[1];
  };
  expect([first('404'), first('4XX'), first('default')]).toEqual([
    'CodensResourceNotFound',
    'CodensRest4XX',
    'CodensRestDefault',
  ]);
});

test('names the response for any status when the contract does not list the status', () => {
  const [problem] = problemsOf('error-response-ref', { 418: {} }, {}, ['codens']);
  const [, first] = /Use (?:one of )?'(.*?)'/.exec(problem?.message ?? '') ?? [];
  expect(first).toBe(ref('3.1', 'codens', 'CodensRestDefault'));
});

// As in a bundle, or in a vendored document.
test.each(VERSIONS)('accepts each copied response of each contract in OpenAPI %s', (version) => {
  for (const { name, contract, status } of sampleOf(catalog.responses, 200)) {
    const { components } = openApiDocument(version, contract);
    const responses = { [String(status[0] ?? 500)]: { $ref: `#/components/responses/${name}` } };
    for (const rule of RULE_NAMES) {
      expect(problemsOf(rule, responses, { components }, undefined, version), `${rule} ${name}`).toEqual([]);
    }
  }
});

test('names every contract that there is when an option names an unknown one', () => {
  expect(() => checkOptions(catalog, { contracts: ['kodens'] })).toThrow(
    `unknown ids 'kodens'. Use some of ${catalog.contracts.join(', ')}.`,
  );
});
