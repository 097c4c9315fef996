import { codeInText } from '../../../src/shared/code-in-text.js';
import type {
  ConditionReference,
  ContractReference,
  ErrorReference,
  FormReference,
  LocatorReference,
} from '../../interfaces/reference.js';
import type { LocatorModel } from '../../model/locator.js';
import type { ConditionModel, ContractModel, ErrorModel, FormModel } from '../../model/model.js';

/** A contract in words. */
export function contractReference({ id, json, requestId, errors }: ContractModel): ContractReference {
  const { name, kind, summary, notes = [], sources, hosts, identifyingHeaders, alsoSends, retryOverride } = json;
  return {
    id,
    name,
    kind,
    summary,
    notes,
    ...(hosts && { hosts }),
    ...(identifyingHeaders && {
      identifyingHeaders: identifyingHeaders.map((header) => ({ ...header, name: header.name.toLowerCase() })),
    }),
    ...(alsoSends && { alsoSends }),
    ...(requestId.length > 0 && { requestId: requestId.map(locatorReference) }),
    ...(retryOverride && { retryOverride: { ...retryOverride, header: retryOverride.header.toLowerCase() } }),
    sources,
    errors: errors.map(errorReference),
  };
}

function errorReference({ id, json, forms }: ErrorModel): ErrorReference {
  const { title, meaning, action, category, retry, notes = [], links, source, basis } = json;
  const { since = null, retired = null } = json;
  return {
    id,
    title,
    meaning,
    action,
    category,
    retry,
    notes,
    ...(links && { links }),
    since,
    retired,
    source,
    basis,
    forms: forms.map(formReference),
  };
}

function formReference(form: FormModel): FormReference {
  const { error, json, shape, surfaces, matchBy, schema, revisions, examples } = form;
  const { codes, text, pattern, conditions } = matchBy;
  const example = examples.find((file) => file.json.basis === 'documented') ?? examples[0];
  return {
    shape,
    surfaces,
    status: json.status ?? [],
    statusBasis: json.basis.status ?? null,
    code: codes[0] ?? codeInText(text ?? pattern?.replace(/^\^/, '') ?? '') ?? null,
    ...(codes.length > 1 && { codes }),
    text: text ?? pattern ?? null,
    ...(conditions.length > 0 && { conditions: conditions.map(conditionReference) }),
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

function conditionReference({ equals, present, ...locator }: ConditionModel): ConditionReference {
  return { ...locatorReference(locator), ...(equals === undefined ? { present: present ?? true } : { equals }) };
}

function locatorReference({ pointer, header, after, before }: LocatorModel): LocatorReference {
  return {
    ...(header === undefined ? { pointer } : { header }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
  };
}
