import type { Shape } from '../interfaces/contract-table.js';
import type { ExampleJson } from './contract-json.js';
import { isObject } from './json.js';
import type { EnvelopeModel, FormModel } from './model.js';
import { schemaAt } from './schema-at.js';

/** The forms that an example shows: those of the shape of its body, on its surfaces and in its revision. */
export function formsOf(forms: readonly FormModel[], { surfaces, revision, body }: ExampleJson): FormModel[] {
  const envelopes = forms.flatMap(({ error }) => error.forms.map(({ envelope }) => envelope));
  return forms.filter(
    (form) =>
      (!surfaces || surfaces.some((surface) => form.surfaces.includes(surface))) &&
      (!revision || (form.revisions?.includes(revision) ?? true)) &&
      form.shape === shapeOf(body, envelopes),
  );
}

/** The shape of a parsed body, which may have any of some envelopes. */
export function shapeOf(body: unknown, envelopes: readonly EnvelopeModel[] = []): Shape {
  if (typeof body === 'string' && envelopes.some(({ json }) => json.shape === 'text')) return 'text';
  if (!isObject(body)) return 'body';
  const { jsonrpc, error, result } = body;
  if (isObject(result) && 'isError' in result) return 'tool-result';
  if (isObject(result) && result.status === 'failed') return 'task-result';
  if (jsonrpc !== undefined) return 'json-rpc-error';
  // A JSON-RPC error without its version, unless the plain bodies of the contract have an object there too.
  return isObject(error) && !envelopes.some(hasErrorObject) ? 'json-rpc-error' : 'body';
}

/** Whether an envelope is a plain body with an object in `error`, as a JSON-RPC error has. */
function hasErrorObject({ json, schema }: EnvelopeModel): boolean {
  return json.shape === 'body' && schemaAt(schema.flat, '/error')?.type === 'object';
}
