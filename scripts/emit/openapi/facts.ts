import type { ContractModel, ErrorModel, FormModel, SchemaModel } from '../../model/model.js';
import type { ErrorResponse, ResponseGroup } from '../../model/responses.js';

interface Source {
  title: string;
  url?: string;
  /** The heading on the page. */
  section?: string;
}

/** The facts of a response for programs, as its `x-error-envelopes`. */
export function responseFacts(contract: ContractModel, response: ErrorResponse | ResponseGroup): object {
  const { forms, surfaces, statuses } = response;
  const errors = [...new Set(forms.map(({ error }) => error))];
  const named = 'error' in response ? { error: response.error.id } : { errors: errors.map(({ id }) => id) };
  return { contract: contract.id, ...named, surfaces, status: statuses ?? 'any', ...common(contract, errors, forms) };
}

/** The facts of a body schema: those of the error, or of all errors that have it as their envelope. */
export function schemaFacts(contract: ContractModel, schema: SchemaModel): { externalDocs?: object } {
  const envelopes = contract.envelopes.filter((envelope) => envelope.schema === schema);
  const own = contract.errors.flatMap(({ forms }) => forms.filter((form) => form.schema === schema));
  const forms = envelopes.length > 0 ? envelopes.flatMap((envelope) => envelope.forms) : own;
  const errors = [...new Set(forms.map(({ error }) => error))];
  const statuses = forms.flatMap(({ boundStatus }) => boundStatus ?? []);
  const surfaces = [...envelopes.map(({ json }) => json), ...forms].flatMap((one) => one.surfaces);
  const isAny = envelopes.length > 0 || forms.some(({ boundStatus }) => !boundStatus);
  const [only, ...others] = errors;
  const isOne = envelopes.length === 0 && only !== undefined && others.length === 0;
  const sources = envelopes.map(({ json }) => json.source);
  return {
    ...externalDocs(contract, isOne ? sourcesOf(only, forms) : sources),
    ...{
      'x-error-envelopes': {
        contract: contract.id,
        ...(isOne ? { error: only.id } : { errors: errors.map(({ id }) => id) }),
        surfaces: [...new Set(surfaces)],
        status: isAny ? 'any' : [...new Set(statuses)].sort((a, b) => a - b),
        ...(isOne
          ? common(contract, errors, forms)
          : { sources: sources.map((source) => readSource(contract, source)) }),
      },
    },
  };
}

/** What some errors have in common: category, retry advice, sources. */
function common(contract: ContractModel, errors: readonly ErrorModel[], forms: readonly FormModel[]): object {
  const sources = [...new Set(errors.flatMap((error) => sourcesOf(error, forms)))];
  return {
    ...shared('category', errors),
    ...shared('retry', errors),
    sources: sources.map((source) => readSource(contract, source)),
  };
}

function shared(member: 'category' | 'retry', errors: readonly ErrorModel[]): object {
  const values = new Set(errors.map(({ json }) => JSON.stringify(json[member])));
  return values.size === 1 ? { [member]: errors[0]?.json[member] } : {};
}

function sourcesOf(error: ErrorModel, forms: readonly FormModel[]): string[] {
  const own = forms.filter((form) => form.error === error).flatMap(({ json }) => json.source ?? []);
  return [...new Set([error.json.source, ...own])];
}

function readSource({ json }: ContractModel, source: string): Source {
  const [key = '', section] = source.split(/#(.*)/s);
  const { title = key, url } = json.sources[key] ?? {};
  return { title, ...(url !== undefined && { url }), ...(section !== undefined && { section }) };
}

function externalDocs(contract: ContractModel, sources: readonly string[]): { externalDocs?: object } {
  const found = sources.map((source) => readSource(contract, source)).find(({ url }) => url !== undefined);
  return found ? { externalDocs: { url: found.url, description: found.title } } : {};
}
