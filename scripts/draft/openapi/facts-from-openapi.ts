import type { Category, RetryAdvice } from '../../interfaces/contract-table.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { idOfCode, idOfStatus } from '../error-id.js';
import type { EnvelopeFacts, ExampleFacts, Facts, FormFacts } from '../facts.js';
import type { Sender } from '../recorded/facts-from-recorded.js';
import { codePointer, firstAt, messagePointer } from '../recorded/find-locators.js';
import { plainSchema } from './plain-schema.js';
import { sampleOf } from './sample-of.js';

const SOURCE = 'description';
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** What a reader makes of a status alone. */
export type ByStatus = (status: number) => { category: Category; remedy: RetryAdvice['remedy'] };
interface ErrorResponse {
  status: number;
  schema: JsonObject;
  examples: Json[];
}

/**
 * What the error responses of an OpenAPI description say: an envelope for each schema, an error for each code that its
 * schema enumerates, else for each status.
 *
 * @param description an OpenAPI description without `$ref`
 */
export function factsFromOpenApi({ id, name, read }: Sender, description: JsonObject, byStatus: ByStatus): Facts {
  const facts: Facts = {
    id,
    name,
    sources: { [SOURCE]: { title: `OpenAPI description of ${name}`, read } },
    envelopes: {},
    errors: {},
  };
  const hosts = hostsOf(description);
  if (hosts.length > 0) facts.hosts = hosts;
  const names = new Map<string, string>();
  for (const response of errorResponses(description)) {
    const key = JSON.stringify(response.schema);
    const known = names.get(key);
    const envelope = known ?? (names.size === 0 ? 'main' : `layout-${names.size + 1}`);
    names.set(key, envelope);
    if (known === undefined) facts.envelopes[envelope] = envelopeOf(response);
    addErrors(facts, envelope, response, byStatus);
  }
  return facts;
}

function envelopeOf({ schema, examples, status }: ErrorResponse): EnvelopeFacts {
  const sample = examples[0] ?? sampleOf(schema);
  const code = codePointer(sample, status);
  const message = messagePointer(sample, code);
  return {
    shape: 'body',
    surfaces: ['rest'],
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    source: `${SOURCE}#Error responses`,
    schema,
    sample,
  };
}

function addErrors(facts: Facts, envelope: string, { status, schema, examples }: ErrorResponse, byStatus: ByStatus) {
  const { code } = facts.envelopes[envelope] as EnvelopeFacts;
  const pointer = typeof code === 'string' ? code : undefined;
  const codes = pointer === undefined ? [] : enumeratedAt(schema, pointer);
  for (const value of codes.length > 0 ? codes : [undefined]) {
    const errorId = value === undefined ? idOfStatus(status) : idOfCode(value);
    const { category, remedy } = byStatus(status);
    const error = facts.errors[errorId] ?? { category, retry: remedy, source: `${SOURCE}#Error responses`, forms: [] };
    facts.errors[errorId] = error;
    let form = error.forms.find((one) => one.envelope === envelope);
    if (!form) {
      form = { envelope, ...(value !== undefined && { codes: [value] }), status: [] } satisfies FormFacts;
      error.forms.push(form);
    }
    if (!form.status?.includes(status)) form.status?.push(status);
    const own = examples.filter((body) => value === undefined || firstAt(body, pointer as string) === value);
    const printed = own.map((body, index): [string, ExampleFacts] => [
      `${envelope}-${status}-${index + 1}`,
      { status, body, source: `${SOURCE}#Error responses`, summary: 'The example of the description.' },
    ]);
    form.examples = { ...form.examples, ...Object.fromEntries(printed) };
  }
}

/** The error responses of all operations that have a JSON body. */
function errorResponses({ paths = {} }: JsonObject): ErrorResponse[] {
  const operations = Object.values(paths as JsonObject).flatMap((item) =>
    METHODS.flatMap((method) => (isObject(item) && isObject(item[method]) ? [item[method]] : [])),
  );
  return operations.flatMap(({ responses }) =>
    Object.entries(isObject(responses) ? responses : {}).flatMap(([status, response]) => {
      const number = Number(status.replace(/^([45])XX$/i, '$100'));
      if (!(number >= 400 && number < 600) || !isObject(response) || !isObject(response.content)) return [];
      const [media] = Object.entries(response.content).flatMap(([type, media]) =>
        /json/i.test(type) && isObject(media) ? [media] : [],
      );
      if (!media || !isObject(media.schema)) return [];
      const schema = plainSchema(media.schema);
      return [{ status: number, schema, examples: examplesOf(media, media.schema) }];
    }),
  );
}

function examplesOf({ example, examples }: JsonObject, schema: JsonObject): Json[] {
  const named = Object.values(isObject(examples) ? examples : {}).flatMap((one) =>
    isObject(one) && one.value !== undefined ? [one.value] : [],
  );
  const ofSchema = schema.example === undefined ? [] : [schema.example];
  return [...(example === undefined ? [] : [example]), ...named, ...ofSchema].filter(isObject);
}

/** The codes that a schema enumerates at a pointer. */
function enumeratedAt(schema: JsonObject, pointer: string): (string | number)[] {
  let at: Json | undefined = schema;
  for (const key of pointer.split('/').slice(1)) {
    const next: Json | undefined = isObject(at)
      ? key === '*'
        ? at.items
        : isObject(at.properties)
          ? at.properties[key]
          : undefined
      : undefined;
    at = next;
  }
  if (!isObject(at)) return [];
  const values = at.const === undefined ? at.enum : [at.const];
  return Array.isArray(values)
    ? (values.filter((value) => typeof value === 'string' || Number.isInteger(value)) as (string | number)[])
    : [];
}

/** The hosts of the servers, without templates and local names. */
function hostsOf({ servers }: JsonObject): string[] {
  const urls = Array.isArray(servers)
    ? servers.flatMap((one) => (isObject(one) && typeof one.url === 'string' ? [one.url] : []))
    : [];
  const hosts = urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []));
  return [...new Set(hosts)].filter((host) => /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(host));
}
