import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel, FormModel } from '../../model/model.js';
import { headerName, responseName } from '../../model/names.js';
import { openApiSchema, type Version } from './schema.js';

/** The major version of the documents and of the `$id`s: component names and paths stay within it. */
const VERSION = '1.0.0';

/**
 * A self-contained OpenAPI document without paths: the body schemas, documented errors as responses and
 * their headers, for other documents to refer to. References inside go to `#/components` alone, examples
 * are by value, and literals are written as `enum`: what all tools can import.
 */
export function openApiDocument(
  contracts: readonly ContractModel[],
  version: Version,
): OpenAPIV3.Document | OpenAPIV3_1.Document {
  const forms = contracts.flatMap((contract) =>
    contract.errors.flatMap(({ forms }) => forms.map((form) => ({ contract, form }))),
  );
  const document = {
    openapi: version === '3.1' ? '3.1.0' : '3.0.3',
    info: info(contracts),
    paths: {},
    components: {
      schemas: Object.assign({}, ...contracts.map((contract) => schemas(contract, version))),
      responses: Object.fromEntries(
        forms.map(({ contract, form }) => [nameOf(contract, form), response(contract, form)]),
      ),
      headers: Object.fromEntries(forms.flatMap(({ contract, form }) => headers(contract, form))),
    },
  };
  // openapi-types knows neither `contains` nor extensions; a real validator holds the result in the tests.
  return document as unknown as OpenAPIV3.Document | OpenAPIV3_1.Document;
}

function info(contracts: readonly ContractModel[]) {
  const only = contracts.length === 1 ? contracts[0]?.json : undefined;
  return {
    title: only ? `${only.name}: error responses` : 'Error responses of all contracts',
    version: VERSION,
    description: only?.summary ?? 'Error responses that API descriptions may refer to, from all contracts together.',
    license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  };
}

function schemas(contract: ContractModel, version: Version): Record<string, JsonObject> {
  const result: Record<string, JsonObject> = {};
  for (const { file, source } of contract.schemas.values()) {
    const { $defs = {}, ...root } = source;
    const titleOf = (ref: string) =>
      ref.startsWith('#/$defs/')
        ? ($defs as Record<string, JsonObject>)[ref.slice('#/$defs/'.length)]?.title
        : contract.schemas.get(ref)?.source.title;
    const convert = (schema: JsonObject) =>
      openApiSchema(schema, version, { file, reference: (ref) => `#/components/schemas/${titleOf(ref)}` });
    for (const entry of Object.values($defs as Record<string, JsonObject>))
      result[entry.title as string] = convert(entry);
    result[source.title] = convert(root);
  }
  return result;
}

function nameOf({ id }: ContractModel, { error, shape, json }: FormModel): string {
  return responseName(id, error.id, shape, json.since);
}

function response(contract: ContractModel, form: FormModel) {
  const { error, json, schema, surfaces, examples } = form;
  const names = Object.keys(json.headers ?? {});
  return {
    description: `${error.json.title}. ${error.json.meaning} ${error.json.action}`,
    ...(names.length > 0 && {
      headers: Object.fromEntries(
        names.map((name) => [name, { $ref: `#/components/headers/${headerName(nameOf(contract, form), name)}` }]),
      ),
    }),
    content: {
      [form.envelope.json.mediaType ?? 'application/json']: {
        schema: { $ref: `#/components/schemas/${schema.source.title}` },
        examples: Object.fromEntries(
          examples.map(({ case: name, json: { summary, body } }) => [name, { summary, value: body }]),
        ),
      },
    },
    'x-error-envelopes': { contract: contract.id, error: error.id, surfaces, status: form.boundStatus ?? [] },
  };
}

function headers(contract: ContractModel, form: FormModel): [string, object][] {
  return Object.entries(form.json.headers ?? {}).map(([name, { description, required, schema, example }]) => [
    headerName(nameOf(contract, form), name),
    { description, required, schema, example: schema.type === 'string' ? example : Number(example) },
  ]);
}
