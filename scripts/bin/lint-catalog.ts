/** Writes the catalogue of the lint rules: an excerpt of the generated OpenAPI documents, as a module. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalog, KnownEnvelope, KnownResponse } from '../../src/lint/contracts/catalog.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTS = join(ROOT, 'generated', 'openapi', '3.1');

/** Media types that do not identify an envelope. */
const COMMON_MEDIA_TYPES = ['application/json', 'text/plain'];

interface Schema {
  required?: string[];
  properties?: Record<string, Schema>;
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Response {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema?: Schema }>;
  'x-error-envelopes'?: { contract: string; errors?: string[]; surfaces?: string[]; status?: number[] | 'any' };
}

interface Document {
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> };
}

/** The catalogue of some documents, by contract id. */
export function lintCatalog(documents: Record<string, Document>): Catalog {
  const contracts = Object.keys(documents).sort();
  const each = <T>(read: (contract: string, document: Document) => T[]) =>
    contracts.flatMap((contract) => read(contract, documents[contract] as Document));
  return { contracts, responses: each(responsesOf), envelopes: each(envelopesOf) };
}

function responsesOf(contract: string, { components }: Document): KnownResponse[] {
  return Object.entries(components.responses).map(([name, response]) => ({
    name,
    contract,
    surfaces: response['x-error-envelopes']?.surfaces ?? [],
    status: [response['x-error-envelopes']?.status ?? []].flat().filter((status) => status !== 'any'),
    group: response['x-error-envelopes']?.errors !== undefined,
    retryAfter: Object.keys(response.headers ?? {}).some((header) => header.toLowerCase() === 'retry-after'),
  }));
}

function envelopesOf(contract: string, { components }: Document): KnownEnvelope[] {
  return Object.entries(components.schemas)
    .filter(([name]) => name.endsWith('Envelope'))
    .map(([name, schema]) => ({ name, contract, members: membersOf(schema), mediaType: mediaTypeOf(name, components) }))
    .filter(({ members, mediaType }) => members.length > 0 || mediaType !== null);
}

/** The paths of the required members, with those that they require in turn. */
function membersOf(schema: Schema): string[] {
  return (schema.required ?? []).flatMap((name) => [
    name,
    ...membersOf(schema.properties?.[name] ?? {}).map((member) => `${name}/${member}`),
  ]);
}

/** The media type that identifies the bodies with an envelope; null for JSON and text, which any response may be. */
function mediaTypeOf(envelope: string, { responses, schemas }: Document['components']): string | null {
  const isEnvelope = (schema: Schema = {}, depth = 0): boolean => {
    const name = schema.$ref?.split('/').at(-1);
    if (name === envelope) return true;
    const parts = [schema.allOf, schema.anyOf, schema.oneOf, name ? [schemas[name] as Schema] : undefined];
    return depth < 5 && parts.some((some) => some?.some((part) => isEnvelope(part, depth + 1)));
  };
  for (const { content } of Object.values(responses)) {
    const found = Object.entries(content ?? {}).find(([, { schema }]) => isEnvelope(schema));
    if (found) return COMMON_MEDIA_TYPES.includes(found[0]) ? null : found[0];
  }
  return null;
}

/** Reads the generated documents. */
export function readDocuments(folder = DOCUMENTS): Record<string, Document> {
  const names = readdirSync(folder).flatMap((file) => /^(?!all\.)(.*)\.openapi\.json$/.exec(file)?.[1] ?? []);
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.openapi.json`), 'utf8')) as Document]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(ROOT, 'dist', 'lint');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'catalog.js'), `export default ${JSON.stringify(lintCatalog(readDocuments()))};\n`);
}
