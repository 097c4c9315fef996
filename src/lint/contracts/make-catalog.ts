import { isObject, type JsonObject } from '../../shared/json-object.js';
import type { Catalog, KnownEnvelope, KnownResponse, PublishedDocument } from './catalog.js';
import { readExtension } from './response-extension.js';

/** Media types that do not identify an envelope. */
const COMMON_MEDIA_TYPE = /^(?:application\/json|text\/.*)$/;

interface Response {
  headers?: JsonObject;
  content?: Record<string, { schema?: JsonObject }>;
  'x-error-envelopes'?: unknown;
}

/** A generated OpenAPI document. */
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
  const entries = Object.entries(documents['3.1']).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    contracts: entries.map(([contract]) => contract),
    responses: entries.flatMap(([contract, document]) => knownResponses(contract, document)),
    envelopes: entries.flatMap(([contract, document]) => envelopesOf(contract, document)),
    documents: {
      '3.0': mapValues(documents['3.0'], withoutTexts),
      '3.1': mapValues(documents['3.1'], withoutTexts),
    },
  };
}

/** The responses of a contract's document. */
export function knownResponses(contract: string, { components }: Document): KnownResponse[] {
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
  return Object.fromEntries(constraints.map(([keyword, value]) => [keyword, withoutTextsBelow(keyword, value)]));
}

/** The schemas in the value of a keyword, without their texts. */
function withoutTextsBelow(keyword: string, value: unknown): unknown {
  if (keyword === 'properties' && isObject(value))
    return mapValues(value as Record<string, JsonObject>, schemaWithoutTexts);
  if (['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value)) return value.map(schemaWithoutTexts);
  return ['items', 'contains', 'not'].includes(keyword) ? schemaWithoutTexts(value as JsonObject) : value;
}

export function mapValues<T, R>(values: Record<string, T>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
