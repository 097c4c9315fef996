import { describe, expect, test } from 'vitest';
import { lintCatalog, readDocuments } from '../../scripts/bin/lint-catalog.js';
import { check, configured, optionsIn } from '../../src/lint/check.js';
import { RULE_NAMES, type RuleName } from '../../src/lint/contracts/catalog.js';
import { baseIn, localFollow, ourReference } from '../../src/lint/description/package-reference.js';
import { isErrorStatus, standsFor } from '../../src/lint/description/status.js';
import { openApiDocument } from '../support/openapi.js';
import { breaking, components, passing, ref, VERSIONS } from '../support/specs.js';

const catalog = lintCatalog(readDocuments());

/** What one rule says of responses in a description with the components of the tests. */
function said(rule: RuleName, responses: unknown, document: object, contracts?: string[], version = '3.1') {
  const surroundings = { version, follow: localFollow(document), base: baseIn(document) };
  return check(rule, responses, catalog, contracts ? { contracts } : {}, surroundings);
}

describe.each(VERSIONS)('OpenAPI %s', (version) => {
  const document = { components: components(version) };

  test.each(breaking(version))('$name', ({ responses, expected }) => {
    const found = RULE_NAMES.flatMap((rule) =>
      said(rule, responses, document, undefined, version).map(({ status, message }) => [rule, status, message]),
    );
    const wanted = expected.map(([rule, status, says]) => [rule, status, expect.stringContaining(says)]);
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  test.each(passing(version).map((responses) => ({ responses })))('$responses', ({ responses }) => {
    for (const rule of RULE_NAMES) expect(said(rule, responses, document)).toEqual([]);
  });
});

test('each response of each contract may stand under each status that its contract lists', () => {
  for (const { name, contract, status } of catalog.responses) {
    for (const listed of status.length > 0 ? status : [400, 500]) {
      const responses = { [String(listed)]: { $ref: ref('3.1', contract, name) } };
      for (const rule of RULE_NAMES) expect(said(rule, responses, {}), `${name} ${listed}`).toEqual([]);
    }
  }
});

test('the envelope of each contract is found when it is written into a description', () => {
  for (const { contract, name, mediaType } of catalog.envelopes) {
    const { schemas } = openApiDocument('3.1', contract).components;
    const schema = { $ref: `#/components/schemas/${name}` };
    const responses = { 500: { description: 'x', content: { [mediaType ?? 'application/json']: { schema } } } };
    const [finding] = said('error-envelope-redefined', responses, { components: { schemas } }, [contract]);
    expect(finding?.message).toContain(name);
  }
});

test('five references lead to a response, six do not', () => {
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
  expect(said('error-response-ref', responses, chain(5))).toEqual([]);
  expect(said('error-response-ref', responses, chain(6))).toHaveLength(1);
});

test('references in a circle, schemas in a circle and nonsense end', () => {
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
  const circles = {
    404: { $ref: '#/components/responses/A' },
    500: { content },
    501: null,
    502: 5,
    503: { content: 1 },
  };
  expect(said('error-response-ref', circles, document).map(({ status }) => status)).toEqual(Object.keys(circles));
  for (const rule of RULE_NAMES) for (const odd of [null, [], 'x', 1]) expect(said(rule, odd, document)).toEqual([]);
});

test('advice is written like the references that are there', () => {
  const there = `../../${ref('3.1', 'jobko', 'JobkoServer')}`;
  const [finding] = said('error-response-ref', { 429: {} }, { x: [{ $ref: there }] }, ['codens']);
  expect(finding?.message).toContain(`Use one of '../../${ref('3.1', 'codens', 'CodensRateLimited')}', `);
});

test('for one status the single errors are named first, for a range and `default` the groups', () => {
  const first = (status: string) =>
    /responses\/(\w+)'/.exec(said('error-response-ref', { [status]: {} }, {}, ['codens'])[0]?.message ?? '')?.[1];
  expect([first('404'), first('4XX'), first('default')]).toEqual([
    'CodensResourceNotFound',
    'Codens4XX',
    'CodensDefault',
  ]);
});

test('a status that nobody lists is said to be so', () => {
  const [finding] = said('error-response-ref', { 418: {} }, {}, ['codens', 'jobko']);
  expect(finding?.message).toContain('No response of the configured contracts (codens, jobko) lists 418.');
});

test('contracts are named by the options or by the description', () => {
  expect(configured(catalog, {}).contracts).toEqual(catalog.contracts);
  expect(configured(catalog, { contracts: ['codens'] }).contracts).toEqual(['codens']);
  expect(() => configured(catalog, { contracts: ['kodens'] })).toThrow(
    `no contract 'kodens'. There are: ai-workflow, `,
  );
  expect(() => configured(catalog, { contracts: [] })).toThrow('no contract named');
  expect(optionsIn({ 'x-error-envelopes': { contracts: ['f2d'] } })).toEqual({ contracts: ['f2d'] });
  for (const document of [null, {}, { 'x-error-envelopes': 1 }]) expect(optionsIn(document)).toEqual({});
});

test('statuses and ranges', () => {
  const keys = ['200', '2XX', '399', '400', '404', '599', '600', '4XX', '4xx', '5XX', '6XX', 'default', 'x-y'];
  expect(keys.filter(isErrorStatus)).toEqual(['400', '404', '599', '4XX', '4xx', '5XX', 'default']);
  expect([standsFor('404', 404), standsFor('4xx', 404), standsFor('404', '4XX'), standsFor('default', 1)]).toEqual(
    Array(4).fill(true),
  );
  expect([standsFor('404', 403), standsFor('5XX', 404), standsFor('200', 404)]).toEqual(Array(3).fill(false));
});

test('references into this package are told from others', () => {
  expect(ourReference(`a/${ref('3.0', 'all', 'X', 'schemas')}`)).toEqual({
    base: 'a/node_modules/error-envelopes/',
    document: 'all',
    kind: 'schemas',
    name: 'X',
  });
  for (const other of ['#/components/responses/X', './generated/openapi/2.0/x.openapi.json#/components/responses/X'])
    expect(ourReference(other)).toBeUndefined();
});
