import type { RequiredHeader, Shape, Surface } from '../interfaces/contract-table.js';
import type {
  BodySchema,
  ContractJson,
  DocumentedErrorJson,
  EnvelopeJson,
  FormJson,
  HeaderJson,
} from './contract-json.js';
import type { JsonObject } from './json.js';
import type { LocatorModel, WaitModel } from './locator.js';
import type { ExampleFile } from './source.js';

/** One body schema, in the three states that emitters and rules read. */
export interface SchemaModel {
  /** Below the contracts folder: `acme/error-envelope.schema.json`. */
  file: string;
  /** As the file has it. */
  source: BodySchema;
  /** Each `$ref` replaced by what it points to. */
  dereferenced: JsonObject;
  /** Dereferenced, with each `allOf` merged into its schema as far as `flatten` can. */
  flat: JsonObject;
}

/** What identifies a form, all of it together. Empty: the shape of the envelope. */
export interface MatchByModel {
  /** The literals of the code, any of them; empty: the code does not matter. */
  codes: (string | number)[];
  text?: string;
  /** The source of a regular expression. */
  pattern?: string;
  /** The response has one of the form's statuses. */
  status: boolean;
  conditions: ConditionModel[];
}

/** A condition on the value at a locator. It has either `equals` or `present`. */
export type ConditionModel = LocatorModel & { equals?: string | number | boolean; present?: boolean };

/** A response header. One that only a locator names has no example, unless its value is known. */
export type HeaderModel = Omit<HeaderJson, 'schema' | 'example'> & {
  schema: HeaderJson['schema'] & { enum?: string[] };
  example?: string;
};

export interface FormModel {
  error: ErrorModel;
  json: FormJson;
  /** JSON Pointer into `contract.json`. */
  pointer: string;
  envelope: EnvelopeModel;
  schema: SchemaModel;
  surfaces: Surface[];
  shape: Shape;
  matchBy: MatchByModel;
  /** The contract's revisions that have this form; null: all. */
  revisions: string[] | null;
  /** The documented HTTP statuses; null: any status, because the page states none or they are inferred. */
  boundStatus: number[] | null;
  /** All headers that it may have, by name. */
  headers: Record<string, HeaderModel>;
  /** The headers that a response over HTTP must have. */
  requiredHeaders: RequiredHeader[];
  /** The example responses of this form. */
  examples: ExampleFile[];
}

export interface EnvelopeModel {
  json: EnvelopeJson;
  pointer: string;
  schema: SchemaModel;
  /** Where the code is, by the contract or the standard of the shape; empty in a tool result. */
  code: LocatorModel[];
  /** Where the message is, by the contract or the standard of the shape; empty in a tool result. */
  message: LocatorModel[];
  waits: WaitModel[];
  /** The keys of the member that repeats the status. */
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
  /** Where the id of the request is. */
  requestId: LocatorModel[];
  /** By file name, sorted. */
  schemas: Map<string, SchemaModel>;
  envelopes: EnvelopeModel[];
  errors: ErrorModel[];
  examples: ExampleFile[];
  counterexamples: ExampleFile[];
}
