import type { Json, JsonObject } from '../../model/json.js';
import type { ContractModel, FormModel, HeaderModel, SchemaModel } from '../../model/model.js';
import { headerName, responseName } from '../../model/names.js';
import type { ExampleFile } from '../../model/source.js';

export function formName({ id }: ContractModel, { error, shape, json }: FormModel): string {
  return responseName(id, error.id, shape, json.since);
}

/** The response of one form of a documented error. */
export function formResponse(contract: ContractModel, form: FormModel): object {
  const { error, headers, schema, surfaces, examples } = form;
  return {
    description: `${error.json.title}. ${error.json.meaning} ${error.json.action}`,
    ...headersOf(formName(contract, form), Object.keys(headers)),
    content: {
      [mediaTypeOf(form)]: {
        ...schemaOf([schema]),
        examples: Object.fromEntries(examples.map((example) => [example.case, exampleValue(example)])),
      },
    },
    'x-error-envelopes': { contract: contract.id, error: error.id, surfaces, status: form.boundStatus ?? [] },
  };
}

export function formHeaders(contract: ContractModel, form: FormModel): [name: string, header: object][] {
  return Object.entries(form.headers).map(([name, header]) => {
    const { description, schema } = header;
    const required = isRequired(header, form.boundStatus ?? []);
    return [headerName(formName(contract, form), name), { description, required, schema, ...headerExample(header) }];
  });
}

/** Whether every response with one of these statuses has the header. */
export function isRequired({ required, onStatus }: HeaderModel, statuses: readonly number[]): boolean {
  return required && (onStatus === undefined || statuses.every((status) => onStatus.includes(status)));
}

/** The `example` of a header, if it has one. */
export function headerExample({ schema, example }: HeaderModel): { example?: string | number } {
  if (example === undefined) return {};
  return { example: schema.type === 'string' ? example : Number(example) };
}

/** The `headers` of a response, if it has any. */
export function headersOf(response: string, names: readonly string[]): { headers?: object } {
  if (names.length === 0) return {};
  const reference = (name: string) => ({ $ref: `#/components/headers/${headerName(response, name)}` });
  return { headers: Object.fromEntries(names.map((name) => [name, reference(name)])) };
}

/** The `schema` of a body: one of some body schemas. */
export function schemaOf(schemas: readonly SchemaModel[]): { schema: JsonObject } {
  const references = [...new Set(schemas)].map(({ source }) => ({ $ref: `#/components/schemas/${source.title}` }));
  return { schema: references.length === 1 ? (references[0] as JsonObject) : { anyOf: references } };
}

export function exampleValue({ json: { summary, body } }: ExampleFile): { summary: string; value: Json } {
  return { summary, value: body };
}

export function mediaTypeOf({ envelope }: Pick<FormModel, 'envelope'>): string {
  return envelope.json.mediaType ?? (envelope.json.shape === 'text' ? 'text/plain' : 'application/json');
}
