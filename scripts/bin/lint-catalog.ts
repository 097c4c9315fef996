/** Writes the catalogue of the lint rules: an excerpt of the generated OpenAPI documents, as a module. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalog, KnownEnvelope, KnownResponse, PublishedDocument } from '../../src/lint/contracts/catalog.js';
import { readExtension } from '../../src/lint/contracts/response-extension.js';
import { byText, type JsonObject } from '../model/json.js';
import { mapSubschemas } from '../model/subschemas.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTS = join(ROOT, 'generated', 'openapi');

/** Media types that do not identify an envelope. */
const COMMON_MEDIA_TYPE = /^(?:application\/json|text\/.*)$/;

interface Response {
  headers?: JsonObject;
  content?: Record<string, { schema?: JsonObject }>;
  'x-error-envelopes'?: unknown;
}

export interface Document {
  components: {
    schemas: Record<string, JsonObject>;
    responses: Record<string, Response>;
    headers?: Record<string, JsonObject>;
  };
}

/** Documents by contract id, in both editions. */
export type Documents = Record<'3.0' | '3.1', Record<string, Document>>;

/** The catalogue of some documents. */
export function lintCatalog(documents: Documents): Catalog {
  const entries = Object.entries(documents['3.1']).sort(([one], [other]) => byText(one, other));
  return {
    contracts: entries.map(([contract]) => contract),
    responses: entries.flatMap(([contract, document]) => responsesOf(contract, document)),
    envelopes: entries.flatMap(([contract, document]) => envelopesOf(contract, document)),
    documents: {
      '3.0': mapValues(documents['3.0'], withoutTexts),
      '3.1': mapValues(documents['3.1'], withoutTexts),
    },
  };
}

function responsesOf(contract: string, { components }: Document): KnownResponse[] {
  return Object.entries(components.responses).map(([name, response]) => ({
    ...readExtension(response['x-error-envelopes']),
    name,
    contract,
    retryAfter: Object.keys(response.headers ?? {}).some((header) => header.toLowerCase() === 'retry-after'),
  }));
}

function envelopesOf(contract: string, { components }: Document): KnownEnvelope[] {
  return Object.entries(components.schemas)
    .filter(([name, schema]) => name.endsWith('Envelope') && schema.type !== 'string')
    .map(([name]) => ({ name, contract, mediaType: mediaTypeOf(name, components.responses) }));
}

/** The media type that identifies the bodies with an envelope; null for JSON and text, which any response may be. */
function mediaTypeOf(envelope: string, responses: Record<string, Response>): string | null {
  const ends = `"#/components/schemas/${envelope}"`;
  for (const { content } of Object.values(responses)) {
    const found = Object.entries(content ?? {}).find(([, { schema }]) => JSON.stringify(schema ?? {}).includes(ends));
    if (found) return COMMON_MEDIA_TYPE.test(found[0]) ? null : found[0];
  }
  return null;
}

/** What a body has to satisfy, without descriptions and examples. */
function withoutTexts({ components: { schemas, responses, headers = {} } }: Document): PublishedDocument {
  return {
    components: {
      schemas: mapValues(schemas, schemaWithoutTexts),
      responses: mapValues(responses, ({ content = {}, headers = {} }) => ({
        content: mapValues(content, ({ schema }) => ({ schema: schemaWithoutTexts(schema ?? {}) })),
        headers,
      })),
      headers: mapValues(headers, ({ required, schema }) => ({
        ...(required !== undefined && { required }),
        schema: schemaWithoutTexts(schema as JsonObject),
      })),
    },
  };
}

function schemaWithoutTexts(schema: JsonObject): JsonObject {
  if (typeof schema !== 'object') return schema;
  const { description: _description, title: _title, example: _example, examples: _examples, ...rest } = schema;
  const constraints = Object.entries(rest).filter(([keyword]) => !keyword.startsWith('x-'));
  return mapSubschemas(Object.fromEntries(constraints), schemaWithoutTexts);
}

function mapValues<T, R>(values: Record<string, T>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

/**
 * The catalogue as a module. Most components are equal in both editions: those of 3.0 are written where they differ, and the
 * module puts them together. Engines read JSON in a string faster than an object literal.
 */
export function catalogModule({ documents, ...facts }: Catalog): string {
  const newer = documents['3.1'];
  const older = Object.fromEntries(
    Object.entries(documents['3.0']).map(([contract, document]) => [contract, changes(document, newer[contract])]),
  );
  const text = JSON.stringify({ ...facts, newer, older }).replace(/[\\']/g, '\\$&');
  return `const { newer, older, ...facts } = JSON.parse('${text}');

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
const merged = ({ components }, contract) => ({
  components: mapValues(components, (named, kind) => ({ ...named, ...older[contract][kind] })),
});

export default { ...facts, documents: { '3.0': mapValues(newer, merged), '3.1': newer } };
`;
}

/** The components of a document that differ from those of another with the same names. */
function changes({ components }: PublishedDocument, other: PublishedDocument | undefined) {
  return Object.fromEntries(
    Object.entries(components).map(([kind, named]) => {
      const before = other?.components[kind as keyof PublishedDocument['components']] ?? {};
      const differs = ([name, component]: [string, unknown]) =>
        JSON.stringify(component) !== JSON.stringify(before[name]);
      return [kind, Object.fromEntries(Object.entries(named).filter(differs))];
    }),
  );
}

/** Reads the generated documents. */
export function readDocuments(folder = DOCUMENTS): Documents {
  return { '3.0': readEdition(join(folder, '3.0')), '3.1': readEdition(join(folder, '3.1')) };
}

function readEdition(folder: string): Record<string, Document> {
  const names = readdirSync(folder).flatMap((file) => /^(?!all\.)(.*)\.openapi\.json$/.exec(file)?.[1] ?? []);
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.openapi.json`), 'utf8')) as Document]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(ROOT, 'dist', 'lint');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'catalog.js'), catalogModule(lintCatalog(readDocuments())));
}
