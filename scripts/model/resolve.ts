import type { Shape } from '../interfaces/contract-table.js';
import type { BodySchema, DocumentedErrorJson, EnvelopeJson, FormJson } from './contract-json.js';
import { dereference } from './dereference.js';
import { flatten } from './flatten.js';
import { formHeaders } from './form-headers.js';
import { readMatchBy } from './form-match.js';
import { isObject, type JsonObject, pointerKeys, pointerTo } from './json.js';
import { locatorsOf, waitOf } from './locator.js';
import { formsOf } from './match-example.js';
import type { ContractModel, EnvelopeModel, ErrorModel, FormModel, SchemaModel } from './model.js';
import { pascalCase } from './names.js';
import type { SourceContract, SourceFile } from './source.js';

/** Resolves a contract whose files passed the source rules. */
export function resolveContract(source: SourceContract): ContractModel {
  const { id, contract } = source;
  const json = contract.json;
  const schemas = new Map<string, SchemaModel>();
  for (const [name, dereferenced] of dereference(source.schemas)) {
    const { file, json } = source.schemas.get(name) as SourceFile;
    schemas.set(name, { file, source: json as BodySchema, dereferenced, flat: flatten(dereferenced) });
  }
  const schema = (name: string) => schemas.get(name) as SchemaModel;

  const envelopes = json.envelopes.map(
    (envelope, index): EnvelopeModel => ({
      json: envelope,
      pointer: pointerTo('/envelopes', index),
      schema: schema(envelope.schema),
      ...locatorsIn(envelope),
      forms: [],
    }),
  );
  const errors = Object.entries(json.errors).map(([errorId, error]): ErrorModel => {
    const pointer = pointerTo('/errors', errorId);
    return { id: errorId, json: error, pointer, forms: [] };
  });
  const model: ContractModel = {
    id,
    prefix: pascalCase(id),
    file: contract.file,
    json,
    requestId: locatorsOf(json.requestId),
    schemas,
    envelopes,
    errors,
    examples: source.examples,
    counterexamples: source.counterexamples,
  };
  for (const error of errors) {
    error.forms = error.json.forms.map((form, index): FormModel => {
      const envelope = envelopeOf(envelopes, schema(form.schema)) as EnvelopeModel;
      const matchBy = readMatchBy(form, schema(form.schema).flat, envelope);
      const resolved: FormModel = {
        error,
        json: form,
        pointer: pointerTo(error.pointer, 'forms', index),
        envelope,
        schema: schema(form.schema),
        surfaces: form.surfaces ?? envelope.json.surfaces,
        shape: envelope.json.shape,
        revisions: revisionsOf(json.revisions, error.json, form),
        matchBy,
        boundStatus: form.status && form.basis.status === 'documented' ? form.status : null,
        headers: formHeaders(form, matchBy, envelope, model.requestId),
        requiredHeaders: Object.entries(form.headers ?? {})
          .filter(([, header]) => header.required)
          .map(([name, { onStatus }]) => ({ name: name.toLowerCase(), onStatus: onStatus ?? null })),
        examples: [],
      };
      envelope.forms.push(resolved);
      return resolved;
    });
  }
  for (const example of model.examples) {
    const error = errors.find(({ id }) => id === example.error);
    for (const form of formsOf(error?.forms ?? [], example.json)) form.examples.push(example);
  }
  return model;
}

/** The files that may be the envelope of a body schema: the schema itself, and those that it extends. */
export function envelopeFiles(file: string, source: JsonObject): string[] {
  const parts = Array.isArray(source.allOf) ? source.allOf : [];
  return [file, ...parts.flatMap((part) => (isObject(part) && typeof part.$ref === 'string' ? [part.$ref] : []))];
}

function envelopeOf(envelopes: readonly EnvelopeModel[], schema: SchemaModel): EnvelopeModel | undefined {
  const candidates = envelopeFiles(schema.file.slice(schema.file.indexOf('/') + 1), schema.source);
  return envelopes.find(({ json }) => candidates.includes(json.schema));
}

/** The revisions that have a form: from the first one with it to the last before the error was retired; null: all. */
function revisionsOf(
  all: string[] | undefined,
  { since, retired }: DocumentedErrorJson,
  form: FormJson,
): string[] | null {
  if (!all) return null;
  const first = all.indexOf(form.since ?? since ?? (all[0] as string));
  const last = form.until ?? (retired ? all[all.indexOf(retired.since) - 1] : all.at(-1));
  const revisions = all.slice(first, all.indexOf(last as string) + 1);
  return revisions.length === all.length ? null : revisions;
}

/** Where code and message are by the standard of each shape (JSON-RPC 2.0 section 5.1). A tool result has a text only. */
const STANDARD_LOCATORS: Record<Shape, { code?: string; message?: string }> = {
  body: {},
  text: { message: '' },
  'json-rpc-error': { code: '/error/code', message: '/error/message' },
  'tool-result': {},
  'task-result': { code: '/result/error/code', message: '/result/error/message' },
};

function locatorsIn({ shape, code, message, waits = [], statusMirror }: EnvelopeJson) {
  const standard = STANDARD_LOCATORS[shape];
  return {
    code: locatorsOf(code ?? standard.code),
    message: locatorsOf(message ?? standard.message),
    waits: waits.map(waitOf),
    statusMirror: statusMirror === undefined ? null : pointerKeys(statusMirror),
  };
}
