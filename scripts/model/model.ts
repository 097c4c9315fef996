import type { RequiredHeader, Shape, Surface } from '../interfaces/contract-table.js';
import type {
  BodySchema,
  ContractJson,
  DocumentedErrorJson,
  EnvelopeJson,
  ExampleJson,
  FormJson,
} from './contract-json.js';
import { memberSchema } from './form-match.js';
import { isObject, type JsonObject } from './json.js';
import type { ExampleFile } from './source.js';

/** One body schema, in the three states that the emitters and rules need. */
export interface SchemaModel {
  /** Below the contracts folder: `acme/error-envelope.schema.json`. */
  file: string;
  /** As it was written. */
  source: BodySchema;
  /** Each `$ref` replaced by what it points to. */
  dereferenced: JsonObject;
  /** Dereferenced, and each `allOf` merged where that says the same. */
  flat: JsonObject;
}

/** What identifies a documented error, all of it together; empty: told by status and envelope. */
export interface MatchByModel {
  code?: string | number;
  text?: string;
  /** The source of a regular expression. */
  pattern?: string;
  present: string[][];
  absent: string[][];
}

export interface FormModel {
  error: ErrorModel;
  json: FormJson;
  /** In `contract.json`. */
  pointer: string;
  envelope: EnvelopeModel;
  schema: SchemaModel;
  surfaces: Surface[];
  shape: Shape;
  matchBy: MatchByModel;
  /** The contract's revisions that have this form; null: all of them. */
  revisions: string[] | null;
  /** The HTTP statuses it is bound to; null where any will do, or the page does not state them. */
  boundStatus: number[] | null;
  /** The headers it must have over HTTP. */
  requiredHeaders: RequiredHeader[];
  /** The example responses of this form. */
  examples: ExampleFile[];
}

export interface EnvelopeModel {
  json: EnvelopeJson;
  pointer: string;
  schema: SchemaModel;
  code: string[] | null;
  message: string[] | null;
  waits: { keys: string[]; unit: 'seconds' }[];
  statusMirror: string[] | null;
  forms: FormModel[];
}

export interface ErrorModel {
  id: string;
  json: DocumentedErrorJson;
  pointer: string;
  forms: FormModel[];
}

/** One contract, resolved. */
export interface ContractModel {
  id: string;
  /** The beginning of all its type names: `AcmeCloud`. */
  prefix: string;
  /** `acme-cloud/contract.json` */
  file: string;
  json: ContractJson;
  /** By file name, sorted. */
  schemas: Map<string, SchemaModel>;
  envelopes: EnvelopeModel[];
  errors: ErrorModel[];
  examples: ExampleFile[];
  counterexamples: ExampleFile[];
}

/** The forms that an example speaks of: those of its error, on its surfaces and in its revision, whose envelope its body can be. */
export function formsOf(forms: readonly FormModel[], { surfaces, revision, body }: ExampleJson): FormModel[] {
  const envelopes = forms.flatMap(({ error }) => error.forms.map(({ envelope }) => envelope));
  return forms.filter(
    (form) =>
      (!surfaces || surfaces.some((surface) => form.surfaces.includes(surface))) &&
      (!revision || (form.revisions?.includes(revision) ?? true)) &&
      form.shape === shapeOf(body, envelopes),
  );
}

/** The shape that a parsed body claims to have, where it may be any of some envelopes. */
export function shapeOf(body: unknown, envelopes: readonly EnvelopeModel[] = []): Shape {
  if (!isObject(body)) return 'body';
  const { jsonrpc, error, result } = body;
  if (isObject(result) && 'isError' in result) return 'tool-result';
  if (isObject(result) && result.status === 'failed') return 'task-result';
  if (jsonrpc !== undefined) return 'json-rpc-error';
  // A JSON-RPC error without its version, unless plain bodies have an object there too.
  return isObject(error) && !envelopes.some(keepsAnObject) ? 'json-rpc-error' : 'body';
}

/** Whether an envelope is a plain body with an object in `error`, as that of JSON-RPC has. */
function keepsAnObject({ json, schema }: EnvelopeModel): boolean {
  return json.shape === 'body' && memberSchema(schema.flat, ['error'])?.type === 'object';
}
