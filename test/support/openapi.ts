import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { validate as validate30 } from '@hyperjump/json-schema/openapi-3-0';
import { type Validator, validate as validate31 } from '@hyperjump/json-schema/openapi-3-1';
import type { Version } from '../../scripts/emit/openapi/schema/schema.js';
import { isObject, type JsonObject, pointerKeys, valueAt } from '../../scripts/model/json.js';
import { subschemas } from '../../scripts/model/subschemas.js';
import { PROJECT } from './folders.js';

type Value = Parameters<Validator>[0];

export const VERSIONS: readonly Version[] = ['3.1', '3.0'];
const VALIDATE = { '3.1': validate31, '3.0': validate30 };
const DOCUMENT = {
  '3.1': 'https://spec.openapis.org/oas/3.1/schema-base',
  '3.0': 'https://spec.openapis.org/oas/3.0/schema',
};

/** The parts of a published document that the tests read. */
export interface OpenApiDocument {
  openapi: string;
  paths: object;
  components: {
    schemas: Record<string, JsonObject>;
    responses: Record<string, OpenApiResponse>;
    headers: Record<string, OpenApiHeader>;
    securitySchemes?: Record<string, JsonObject>;
  };
}

export interface OpenApiHeader {
  required: boolean;
  schema: JsonObject;
  example: unknown;
  description: string;
}

export interface OpenApiResponse {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content: Record<string, OpenApiBody>;
  'x-error-envelopes': OpenApiFacts;
}

export interface OpenApiFacts {
  contract: string;
  error?: string;
  errors?: string[];
  surfaces: string[];
  status: number[] | 'any';
  category?: string;
  retry?: object;
  sources?: { title: string; url?: string; section?: string }[];
}

export interface OpenApiBody {
  schema: { $ref: string } | { anyOf: { $ref: string }[] } | { oneOf: { $ref: string }[]; discriminator: JsonObject };
  examples?: Record<string, { summary: string; value: unknown }>;
}

/** The names of the schemas that a body may satisfy. */
export function titlesOf({ schema }: OpenApiBody): string[] {
  const references = 'anyOf' in schema ? schema.anyOf : 'oneOf' in schema ? schema.oneOf : [schema];
  return references.map(({ $ref }) => $ref.replace('#/components/schemas/', ''));
}

const folder = (version: Version) => path.join(PROJECT, 'generated/openapi', version);

/** The names of the published documents of a version. */
export function documentNames(version: Version): string[] {
  const files = readdirSync(folder(version)).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.replace('.openapi.json', ''));
}

/** A document; that of all contracts with the components that it refers to. */
export function openApiDocument(version: Version, name: string): OpenApiDocument {
  const document: OpenApiDocument = readDocument(version, `${name}.openapi.json`);
  if (name !== 'all') return document;
  const files = new Map<string, OpenApiDocument>();
  const target = ($ref: string) => {
    const [file = '', pointer = ''] = $ref.split('#');
    const referred = files.get(file) ?? readDocument(version, file);
    files.set(file, referred);
    return valueAt(referred, pointerKeys(pointer));
  };
  const components = Object.entries(document.components).map(([kind, named]) => [
    kind,
    Object.fromEntries(Object.entries(named).map(([name, { $ref }]) => [name, target($ref as string)])),
  ]);
  return { ...document, components: Object.fromEntries(components) };
}

/** A file of the folder of a version. */
export function readDocument(version: Version, file: string): OpenApiDocument {
  return JSON.parse(readFileSync(path.join(folder(version), file), 'utf8'));
}

/** The violations of OpenAPI's own schema of a version in a document. */
export async function complaints(version: Version, document: unknown): Promise<string[]> {
  const { errors = [] } = (await VALIDATE[version](DOCUMENT[version], document as Value, 'BASIC')) as {
    errors?: { instanceLocation: string; absoluteKeywordLocation: string }[];
  };
  return errors.map(
    ({ instanceLocation, absoluteKeywordLocation }) => `${instanceLocation}: ${absoluteKeywordLocation}`,
  );
}

/** A validator for a component of a published document, by the rules of its version of OpenAPI. */
export async function componentValidator(
  version: Version,
  name: string,
  component: string,
): Promise<(body: unknown) => boolean> {
  const file = pathToFileURL(path.join(folder(version), `${name}.openapi.json`));
  const validator = await VALIDATE[version](`${file}#/components/schemas/${component}`);
  return (body) => validator(body as Value).valid;
}

/** Every schema in a document with its path: components, their nested schemas, and those of headers. */
export function* schemasOf({ components }: OpenApiDocument): Generator<[at: string, schema: JsonObject]> {
  for (const [name, schema] of Object.entries(components.schemas)) yield* nested(`schemas/${name}`, schema);
  for (const [name, { schema }] of Object.entries(components.headers)) yield* nested(`headers/${name}`, schema);
}

function* nested(at: string, schema: unknown): Generator<[at: string, schema: JsonObject]> {
  if (!isObject(schema)) throw new Error(`Expected a schema at ${at}, got ${JSON.stringify(schema)}`);
  yield [at, schema];
  for (const [below, sub] of subschemas(schema, at)) yield* nested(below, sub);
}

/** Every `$ref`, except in example values. */
export function* referencesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesIn(item);
  if (!isObject(value)) return;
  if (typeof value.$ref === 'string') yield value.$ref;
  for (const [key, member] of Object.entries(value)) if (key !== 'examples') yield* referencesIn(member);
}
