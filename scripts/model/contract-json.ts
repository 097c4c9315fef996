import type { Category, ContractTable, RetryAdvice, Shape, Surface, Wait } from '../interfaces/contract-table.js';
import type { Basis, ErrorReference, LinkReference, SourceReference } from '../interfaces/reference.js';
import type { Json, JsonObject } from './json.js';

/** `contract.json`, as `schemas/contract.schema.json` describes it. */
export interface ContractJson {
  name: string;
  kind: ContractTable['kind'];
  summary: string;
  sources: Record<string, SourceReference>;
  tags?: string[];
  revisions?: string[];
  notes?: string[];
  credentials?: Record<string, CredentialJson>;
  hosts?: string[];
  identifyingHeaders?: { name: string; pattern?: string }[];
  alsoSends?: string[];
  requestId?: LocatorJson | LocatorJson[];
  retryOverride?: { header: string; retry: string[]; doNotRetry: string[] };
  envelopes: EnvelopeJson[];
  errors: Record<string, DocumentedErrorJson>;
}

/** A credential that a request must have, as an OpenAPI security scheme. */
export interface CredentialJson {
  description: string;
  scheme:
    | { type: 'apiKey'; in: 'header' | 'query' | 'cookie'; name: string }
    | { type: 'http'; scheme: 'bearer' | 'basic' };
  source: string;
  basis: Basis;
}

/** Where a value is: a JSON Pointer, or an object with `pointer` or `header`. */
export type LocatorJson = string | LocatorObjectJson;

export type LocatorObjectJson = ({ pointer: string; header?: undefined } | { header: string; pointer?: undefined }) & {
  after?: string;
  before?: string;
};

export type WaitJson = LocatorObjectJson & { unit: Wait['unit'] };

/** A condition on the value at a locator. */
export type ConditionJson = LocatorObjectJson & { equals?: string | number | boolean; present?: boolean };

export interface EnvelopeJson {
  shape: Shape;
  surfaces: Surface[];
  schema: string;
  code?: LocatorJson | LocatorJson[];
  message?: LocatorJson | LocatorJson[];
  waits?: WaitJson[];
  statusMirror?: string;
  mediaType?: string;
  identifies?: true;
  source: string;
  basis: Basis;
}

export interface DocumentedErrorJson {
  title: string;
  meaning: string;
  action: string;
  category: Category;
  retry: RetryAdvice;
  forms: FormJson[];
  since?: string;
  retired?: { since: string; reason: string };
  notes?: string[];
  links?: LinkReference[];
  source: string;
  basis: ErrorReference['basis'];
}

export interface FormJson {
  surfaces?: Surface[];
  schema: string;
  /** `code`, `message`, `status`, `shape`, a JSON Pointer to a value that is present, or a condition. */
  matchBy: (string | ConditionJson)[];
  codes?: (string | number)[];
  status?: number[];
  headers?: Record<string, HeaderJson>;
  since?: string;
  until?: string;
  source?: string;
  basis: { body: Basis; status?: Basis; headers?: Basis };
}

export interface HeaderJson {
  required: boolean;
  /** The statuses that require it; left out: all. */
  onStatus?: number[];
  description: string;
  schema: { type: 'string' | 'integer' | 'number'; minimum?: number };
  example: string;
}

/** `examples/<error>/<case>.json` and `counterexamples/<error>/<case>.json`, as `schemas/example.schema.json` describes them. */
export interface ExampleJson {
  summary: string;
  basis: Basis;
  source?: string;
  surfaces?: Surface[];
  revision?: string;
  status?: number;
  headers?: Record<string, string>;
  body: Json;
  violations?: ExpectedViolation[];
}

export interface ExpectedViolation {
  in: 'body' | 'header' | 'status';
  path: string;
  rule: string;
}

/** A body schema. The data rules check its keywords. */
export type BodySchema = JsonObject & { $id: string; title: string };
