import type { ContractReference, ErrorReference, FormReference } from '../../interfaces/reference.js';
import type { ContractModel, ErrorModel, FormModel } from '../../model/model.js';

/** A contract in words. */
export function contractReference({ id, json, errors }: ContractModel): ContractReference {
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

function formReference({ error, json, shape, surfaces, matchBy, schema, revisions }: FormModel): FormReference {
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
  };
}

/** The number that the MCP SDKs put in front of a tool result's text. */
function codeInText(text: string | undefined): number | null {
  const number = /^\^?MCP error (-?\d+):/.exec(text ?? '')?.[1];
  return number === undefined ? null : Number(number);
}
