import type { Json } from '../../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel } from '../../model/model.js';
import { headerName } from '../../model/names.js';
import { type ErrorResponse, headerNames, type ResponseGroup } from '../../model/responses.js';
import type { ExampleFile } from '../../model/source.js';
import { unionOf } from './union.js';

/** The response of a documented error. */
export function errorResponse(contract: ContractModel, response: ErrorResponse): object {
  const { error, forms, surfaces, statuses } = response;
  return {
    description: `${error.json.title}. ${error.json.meaning} ${error.json.action}`,
    ...headersOf(response),
    content: contentOf(forms, forms, ({ examples }) =>
      examples.map((example) => [example.case, exampleValue(example)]),
    ),
    'x-error-envelopes': { contract: contract.id, error: error.id, surfaces, status: statuses ?? [] },
  };
}

/** The `headers` of a response, if it has any. */
export function headersOf({ name, forms }: ErrorResponse | ResponseGroup): { headers?: object } {
  const names = headerNames(forms);
  if (names.length === 0) return {};
  const reference = (header: string) => ({ $ref: `#/components/headers/${headerName(name, header)}` });
  return { headers: Object.fromEntries(names.map((header) => [header, reference(header)])) };
}

/** The bodies of a response by media type, each of some body schemas, with examples of the forms. */
export function contentOf(
  bodies: readonly (FormModel | EnvelopeModel)[],
  forms: readonly FormModel[],
  examplesOf: (form: FormModel) => [name: string, example: object][],
): object {
  const mediaTypes = [...new Set(bodies.map(mediaTypeOf))];
  return Object.fromEntries(
    mediaTypes.map((mediaType) => {
      const schemas = bodies.filter((body) => mediaTypeOf(body) === mediaType).map(({ schema }) => schema);
      const examples = forms.filter((form) => mediaTypeOf(form) === mediaType).flatMap(examplesOf);
      return [
        mediaType,
        { schema: unionOf(schemas), ...(examples.length > 0 && { examples: Object.fromEntries(examples) }) },
      ];
    }),
  );
}

export function exampleValue({ json: { summary, body } }: ExampleFile): { summary: string; value: Json } {
  return { summary, value: body };
}

function mediaTypeOf(body: FormModel | EnvelopeModel): string {
  const { json } = 'envelope' in body ? body.envelope : body;
  return json.mediaType ?? (json.shape === 'text' ? 'text/plain' : 'application/json');
}
