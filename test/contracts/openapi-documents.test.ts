import { describe, expect, test } from 'vitest';
import { type JsonObject, pointerKeys, valueAt } from '../../scripts/model/json.js';
import { contracts } from '../support/contracts.js';
import {
  complaints,
  documentNames,
  type OpenApiDocument,
  type OpenApiFacts,
  openApiDocument,
  readDocument,
  referencesIn,
  schemasOf,
  VERSIONS,
} from '../support/openapi.js';

const published = VERSIONS.flatMap((version) => documentNames(version).map((name) => ({ version, name })));

test('writes a document of each version for each contract, and one of all', () => {
  const names = [...contracts.map(({ id }) => id), 'all'].sort();
  for (const version of VERSIONS) expect(documentNames(version).sort()).toEqual(names);
});

describe.each(published)('$name in $version', ({ version, name }) => {
  const document = openApiDocument(version, name);
  const { schemas, responses, headers, securitySchemes = {} } = document.components;

  test('satisfies OpenAPI’s own schema', async () => {
    expect(await complaints(version, document)).toEqual([]);
    expect(document.openapi).toMatch(version);
    expect(document.paths).toEqual({});
  });

  test('refers to nothing but its own components', () => {
    for (const reference of referencesIn(document)) {
      expect(reference).toMatch(/^#\/components\/(schemas|headers)\/[A-Za-z0-9]+$/);
      expect(valueAt(document, pointerKeys(reference.slice(1))), reference).toBeDefined();
    }
  });

  test('has plain names, each once', () => {
    const names = [schemas, responses, headers, securitySchemes].flatMap((components) => Object.keys(components));
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has no keyword that tools stumble over', () => {
    const refused = ['$id', '$schema', '$defs', '$anchor', 'title', 'const', 'discriminator', 'examples'];
    refused.push(version === '3.0' ? 'contains' : 'x-extensible-enum');
    for (const [at, schema] of schemasOf(document)) {
      expect(
        Object.keys(schema).filter((keyword) => refused.includes(keyword)),
        at,
      ).toEqual([]);
      expect(typeof (schema.type ?? 'string'), `${at}: one type, or two with null`).toMatch(
        version === '3.0' || [schema.type].flat().length > 2 ? 'string' : /string|object/,
      );
    }
  });

  test('keeps the members that it does not describe', () => {
    for (const [at, { type, properties, additionalProperties }] of schemasOf(document))
      expect(additionalProperties, at).toBe(type === 'object' || properties !== undefined ? true : undefined);
  });

  test('has flat schemas: nothing beside a composition but what describes it', () => {
    for (const [at, schema] of schemasOf(document)) {
      expect(Object.keys(schema), at).not.toContain('$ref');
      const compositions = ['allOf', 'anyOf', 'oneOf'].filter((keyword) => schema[keyword] !== undefined);
      expect(compositions.length, at).toBeLessThan(2);
      if (compositions.length === 0) continue;
      const beside = Object.keys(schema).filter(
        (key) => !['description', 'externalDocs', 'x-error-envelopes', ...compositions].includes(key),
      );
      expect(beside, at).toEqual([]);
    }
  });

  test('picks the schema of a body by a text that only this schema allows', () => {
    for (const [at, { content }] of Object.entries(responses)) {
      for (const { schema } of Object.values(content)) {
        for (const part of 'discriminator' in schema ? [schema] : []) {
          expect(version).toBe('3.1');
          const { propertyName, mapping } = part.discriminator as {
            propertyName: string;
            mapping: Record<string, string>;
          };
          expect(new Set(Object.values(mapping)), at).toEqual(new Set(part.oneOf.map(({ $ref }) => $ref)));
          for (const [text, reference] of Object.entries(mapping)) {
            const { required, properties } = valueAt(document, pointerKeys(reference.slice(1))) as {
              required: string[];
              properties: Record<string, { enum: string[] }>;
            };
            expect(required, at).toContain(propertyName);
            expect(properties[propertyName]?.enum, at).toContain(text);
          }
        }
      }
    }
  });

  test('says what the items of each list are', () => {
    for (const [at, { type, items }] of schemasOf(document)) if (type === 'array') expect(items, at).toBeDefined();
  });

  test('has null where tools find it', () => {
    for (const [at, { anyOf = [], nullable, type }] of schemasOf(document)) {
      const types = (anyOf as { type?: unknown }[]).map((part) => part.type);
      expect(
        types.every((one) => typeof one === 'string'),
        `${at}: null as a member`,
      ).toBe(true);
      if (nullable) expect(type, `${at}: a type beside nullable`).toEqual(expect.any(String));
    }
  });

  const documentedIn = (name: string) => {
    const { error, errors = [] } = responses[name]?.['x-error-envelopes'] ?? {};
    return error !== undefined || errors.length > 0;
  };

  test('describes every response, with examples by value', () => {
    for (const [name, { description, content }] of Object.entries(responses)) {
      expect(description.length, name).toBeGreaterThan(20);
      for (const { examples = {} } of Object.values(content)) {
        // Where a contract lists no error, nobody has an example of any.
        if (documentedIn(name)) expect(Object.keys(examples).length, name).toBeGreaterThan(0);
        for (const example of Object.values(examples)) expect(Object.keys(example)).toEqual(['summary', 'value']);
      }
    }
  });

  test('names the error in each example, and no page of the sender', () => {
    for (const [at, { content, 'x-error-envelopes': facts }] of Object.entries(responses)) {
      const { errors } = contracts.find(({ id }) => id === facts.contract) as (typeof contracts)[number];
      for (const { examples = {} } of Object.values(content)) {
        for (const [key, { summary }] of Object.entries(examples)) {
          const error = errors.find(({ id }) => key.startsWith(`${id}.`) && summary === `${titleOf(id)} (${key})`);
          expect(error, `${at}: ${key}, ${summary}`).toBeDefined();
        }
        const summaries = Object.values(examples).map(({ summary }) => summary);
        expect(new Set(summaries).size, `${at}: ${summaries}`).toBe(summaries.length);
      }
      function titleOf(error: string) {
        return errors.find(({ id }) => id === error)?.json.title;
      }
    }
  });

  test('gives each schema and response its facts', () => {
    for (const [at, { 'x-error-envelopes': facts }] of Object.entries({ ...schemas, ...responses })) {
      const { contract, error, errors, surfaces, status, category, retry, sources } = facts as OpenApiFacts;
      const model = contracts.find(({ id }) => id === contract);
      expect(surfaces.length, at).toBeGreaterThan(0);
      expect(status === 'any' || status.length > 0, at).toBe(true);
      const json = error === undefined ? undefined : model?.json.errors[error];
      expect([error === undefined, errors === undefined].filter(Boolean), at).toHaveLength(1);
      if (json) expect({ category, retry }, at).toEqual({ category: json.category, retry: json.retry });
      const titles = Object.values(model?.json.sources ?? {}).map(({ title }) => title);
      for (const { title } of sources ?? []) expect(titles, at).toContain(title);
    }
  });

  test('describes every header, with an example of its type if it has one', () => {
    for (const [name, { schema, example, description, required }] of Object.entries(headers)) {
      expect([description.length > 0, typeof required], name).toEqual([true, 'boolean']);
      // A header that only a locator names has no example, unless its value is known.
      if (example === undefined) continue;
      // The header of several errors has the schema of each.
      const types = ((schema.anyOf ?? [schema]) as JsonObject[]).map(({ type }) =>
        type === 'string' ? 'string' : 'number',
      );
      expect(types, name).toContain(typeof example);
      if (schema.type === 'integer') expect(Number.isInteger(example), name).toBe(true);
    }
    const used = Object.values(responses).flatMap((response) => Object.values(response.headers ?? {}));
    expect(new Set(used.map(({ $ref }) => $ref)).size).toBe(Object.keys(headers).length);
  });
});

describe.each(VERSIONS)('all contracts together in %s', (version) => {
  test('refers to the component of the same name in the document of its contract', async () => {
    const document = readDocument(version, 'all.openapi.json');
    expect(await complaints(version, document)).toEqual([]);
    for (const [kind, named] of Object.entries(document.components))
      for (const [name, component] of Object.entries(named))
        expect(component, name).toEqual({
          $ref: expect.stringMatching(new RegExp(`^[a-z0-9-]+\\.openapi\\.json#/components/${kind}/${name}$`)),
        });
  });

  test('has the components of each contract unchanged', () => {
    const single = contracts.map(({ id }) => openApiDocument(version, id).components);
    const together = (kind: keyof OpenApiDocument['components']) =>
      Object.assign({}, ...single.map((components) => components[kind]));
    const { components } = openApiDocument(version, 'all');
    expect(components).toEqual({
      schemas: together('schemas'),
      responses: together('responses'),
      headers: together('headers'),
      securitySchemes: together('securitySchemes'),
    });
  });
});

test.each(contracts)('has a response for each error and shape and a schema for each type of $id', (contract) => {
  const { schemas, responses } = openApiDocument('3.1', contract.id).components;
  const shapes = contract.errors.flatMap(({ forms }) => [...new Set(forms.map(({ shape }) => shape))]);
  const single = Object.values(responses).filter((response) => response['x-error-envelopes'].error !== undefined);
  expect(single).toHaveLength(shapes.length);
  const titles = [...contract.schemas.values()].map(({ source }) => source.title);
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(titles));
});

test('finds a mistake in a document', async () => {
  for (const version of VERSIONS) {
    const name = contracts[0]?.id as string;
    const mistake = (change: (document: OpenApiDocument) => void) => {
      const document = openApiDocument(version, name);
      change(document);
      return complaints(version, document);
    };
    const firstOf = <T>(components: Record<string, T>) => Object.values(components)[0] as T;
    expect(await mistake(({ components }) => Object.assign(firstOf(components.schemas), { type: 'text' }))).not.toEqual(
      [],
    );
    expect(
      await mistake(({ components }) => Object.assign(firstOf(components.responses), { description: 1 })),
    ).not.toEqual([]);
  }
});
