import type { Json } from '../../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel } from '../../model/model.js';
import type { SharedHeader } from '../../model/response-headers.js';
import type { ErrorResponse, ResponseGroup } from '../../model/responses.js';
import type { ExampleFile } from '../../model/source.js';
import { readerText } from '../text/reader-text.js';
import { responseFacts } from './facts.js';
import type { Version } from './schema/schema.js';
import { unionOf } from './union.js';

type Headers = ReadonlyMap<string, SharedHeader>;

/** The response of a documented error. */
export function errorResponse(
  contract: ContractModel,
  response: ErrorResponse,
  headers: Headers,
  version: Version,
): object {
  const { error, forms } = response;
  return {
    description: readerText(`${error.json.title}. ${error.json.meaning} ${error.json.action}`),
    ...referTo(headers),
    content: contentOf(version, forms, forms, ({ examples }) => examples),
    'x-error-envelopes': responseFacts(contract, response),
  };
}

/** Documented errors as one response with any of their bodies. `default` has the envelopes, for undocumented errors too. */
export function groupResponse(
  contract: ContractModel,
  group: ResponseGroup,
  headers: Headers,
  version: Version,
): object {
  return {
    description: describeGroup(contract, group),
    ...referTo(headers),
    content: contentOf(version, group.bodies, group.forms, (form) => examplesOf(form, group), mostExamples(group)),
    'x-error-envelopes': responseFacts(contract, group),
  };
}

function describeGroup({ json: { name } }: ContractModel, { key, forms, surfaces }: ResponseGroup): string {
  const any = `Any error of ${name} over ${surfaces.join(' or ').toUpperCase()}`;
  if (key === 'default') return `${any}.`;
  const titles = new Map(forms.map(({ error }) => [error.id, error.json.title]));
  return `${any} with a status of ${key}: ${[...titles.values()].join('; ')}.`;
}

function referTo(headers: Headers): { headers?: object } {
  const references = [...headers].map(([header, { name }]) => [header, { $ref: `#/components/headers/${name}` }]);
  return references.length > 0 ? { headers: Object.fromEntries(references) } : {};
}

/** For several statuses, a few show what bodies look like: the response of each error has all of its own. */
function mostExamples({ statuses }: ResponseGroup): number {
  return statuses?.length === 1 ? Number.POSITIVE_INFINITY : 3;
}

/** For one status all examples with it; for several statuses one of each form, a documented one if there is one. */
function examplesOf({ examples }: FormModel, { statuses }: ResponseGroup): ExampleFile[] {
  const matching = examples.filter(
    ({ json }) => json.status === undefined || statuses === null || statuses.includes(json.status),
  );
  const first = matching.find(({ json }) => json.basis === 'documented') ?? matching[0];
  return statuses?.length === 1 ? matching : first ? [first] : [];
}

/** The bodies of a response by media type, each of some body schemas, with examples of the forms. */
function contentOf(
  version: Version,
  bodies: readonly (FormModel | EnvelopeModel)[],
  forms: readonly FormModel[],
  examplesOf: (form: FormModel) => ExampleFile[],
  most = Number.POSITIVE_INFINITY,
): object {
  const mediaTypes = [...new Set(bodies.map(mediaTypeOf))];
  return Object.fromEntries(
    mediaTypes.map((mediaType) => {
      const schemas = bodies.filter((body) => mediaTypeOf(body) === mediaType).map(({ schema }) => schema);
      const examples = forms
        .filter((form) => mediaTypeOf(form) === mediaType)
        .flatMap((form) => examplesOf(form).map((example) => exampleOf(form, example)))
        .slice(0, most);
      return [
        mediaType,
        { schema: unionOf(schemas, version), ...(examples.length > 0 && { examples: Object.fromEntries(examples) }) },
      ];
    }),
  );
}

/** An example that says which error it is: a reader sees it beside those of other errors. */
function exampleOf(
  { error }: FormModel,
  { case: name, json }: ExampleFile,
): [key: string, { summary: string; value: Json }] {
  const key = `${error.id}.${name}`;
  return [key, { summary: `${error.json.title} (${key})`, value: json.body }];
}

function mediaTypeOf(body: FormModel | EnvelopeModel): string {
  const { json } = 'envelope' in body ? body.envelope : body;
  return json.mediaType ?? (json.shape === 'text' ? 'text/plain' : 'application/json');
}
