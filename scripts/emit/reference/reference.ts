import type { ContractReference, ErrorReference, FormReference } from '../../interfaces/reference.js';
import type { ContractModel, ErrorModel, FormModel } from '../../model/model.js';

/** What all contracts say in words, as one module: the command line reads it. */
export function emitReference(contracts: readonly ContractModel[]): string {
  return `export default ${JSON.stringify(contracts.map(contractReference), null, 2)};\n`;
}

function contractReference({ id, json, errors }: ContractModel): ContractReference {
  const { name, kind, summary, notes = [], sources } = json;
  return { id, name, kind, summary, notes, sources, errors: errors.map(errorReference) };
}

function errorReference({ id, json, forms }: ErrorModel): ErrorReference {
  const { title, meaning, action, category, retry, notes = [], since = null, retired = null, source, basis } = json;
  return {
    id,
    title,
    meaning,
    action,
    category,
    retry,
    notes,
    since,
    retired,
    source,
    basis,
    forms: forms.map(formReference),
  };
}

function formReference(form: FormModel): FormReference {
  const { error, json, shape, surfaces, matchBy, schema, revisions, examples } = form;
  const example = examples.find((file) => file.json.basis === 'documented') ?? examples[0];
  return {
    shape,
    surfaces,
    status: json.status ?? [],
    statusBasis: json.basis.status ?? null,
    code: matchBy.code ?? codeInText(matchBy.text ?? matchBy.pattern),
    text: matchBy.text ?? matchBy.pattern ?? null,
    headers: Object.entries(json.headers ?? {}).map(([name, { required, description, example }]) => ({
      name,
      required,
      description,
      example,
    })),
    revisions,
    type: schema.source.title,
    schema: schema.file,
    source: json.source ?? error.json.source,
    basis: json.basis,
    example: example?.json.body ?? null,
  };
}

/** The number that the MCP SDKs put in front of a tool result's text. */
function codeInText(text: string | undefined): number | null {
  const number = /^\^?MCP error (-?\d+):/.exec(text ?? '')?.[1];
  return number === undefined ? null : Number(number);
}
