import { $RefParser, type FileInfo } from '@apidevtools/json-schema-ref-parser';
import { describe, expect, test } from 'vitest';
import { contracts } from '../../test/support/contracts.js';
import { syntheticContract } from '../synthetic/contract.js';
import { dereference } from './dereference.js';
import type { JsonObject } from './json.js';
import { ID_BASE, type SourceFile } from './source.js';
import { mapSubschemas } from './subschemas.js';

type Sources = Map<string, SourceFile>;

function sourcesOf(files: Record<string, JsonObject>): Sources {
  return new Map(Object.entries(files).map(([name, json]) => [name, { file: `acme/${name}`, json }]));
}

/** The same by a library, which resolves from the `$id`s. */
async function byLibrary(sources: Sources, name: string): Promise<JsonObject> {
  const byId = new Map([...sources].map(([name, { json }]) => [json.$id ?? `${ID_BASE}acme/${name}`, json]));
  const { file, json } = sources.get(name) as SourceFile;
  const dereferenced = await new $RefParser().dereference(ID_BASE + file, structuredClone(json), {
    resolve: {
      http: false,
      file: false,
      contracts: {
        order: 1,
        canRead: ({ url }: FileInfo) => byId.has(url),
        read: ({ url }: FileInfo) => JSON.stringify(byId.get(url)),
      },
    },
    dereference: { circular: false },
  });
  return unnamed(dereferenced as unknown as JsonObject);
}

function unnamed({ $id, $schema, $defs, ...rest }: JsonObject): JsonObject {
  return mapSubschemas(rest, unnamed);
}

/** The order of the members counts: it is that of the generated files. */
async function expectSame(sources: Sources): Promise<void> {
  const own = dereference(sources);
  expect([...own.keys()]).toEqual([...sources.keys()]);
  for (const name of sources.keys())
    expect(JSON.stringify(own.get(name)), name).toBe(JSON.stringify(await byLibrary(sources, name)));
}

describe('agrees with a library', () => {
  test.each(contracts)('dereferences the schemas of $id', async ({ schemas }) => {
    await expectSame(new Map([...schemas].map(([name, { file, source }]) => [name, { file, json: source }])));
  });

  test.each([0, 1, 2, 3])('synthetic contract %i', async (index) => {
    const files = Object.entries(syntheticContract(1, index).files) as [string, JsonObject][];
    await expectSame(sourcesOf(Object.fromEntries(files.filter(([name]) => name.endsWith('.schema.json')))));
  });
});

test('keeps the keywords beside a reference, and follows a definition that refers to another', () => {
  const sources = sourcesOf({
    'a.schema.json': {
      $id: 'a',
      title: 'A',
      properties: { one: { $ref: '#/$defs/One', description: 'here' }, two: { $ref: 'b.schema.json' } },
      $defs: { One: { title: 'One', description: 'there', items: { $ref: '#/$defs/Two' } }, Two: { const: 2 } },
    },
    'b.schema.json': {
      $id: 'b',
      $schema: 'x',
      title: 'B',
      anyOf: [{ $ref: '#/$defs/One' }],
      $defs: { One: { const: 1 } },
    },
  });
  expect(dereference(sources).get('a.schema.json')).toEqual({
    title: 'A',
    properties: {
      one: { description: 'here', title: 'One', items: { const: 2 } },
      two: { title: 'B', anyOf: [{ const: 1 }] },
    },
  });
});
