import type { Category, RetryAdvice, Shape, Surface } from '../interfaces/contract-table.js';
import type { Basis, ErrorReference, SourceReference } from '../interfaces/reference.js';
import type { Json, JsonObject } from './json.js';

/** `contract.json`, as `schemas/contract.schema.json` describes it. */
export interface ContractJson {
  name: string;
  kind: 'vendor' | 'standard' | 'implementation';
  summary: string;
  sources: Record<string, SourceReference>;
  revisions?: string[];
  notes?: string[];
  credentials?: Record<string, CredentialJson>;
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

export interface EnvelopeJson {
  shape: Shape;
  surfaces: Surface[];
  schema: string;
  code?: string;
  message?: string;
  waits?: { pointer: string; unit: 'seconds' }[];
  statusMirror?: string;
  mediaType?: string;
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
  source: string;
  basis: ErrorReference['basis'];
}

export interface FormJson {
  surfaces?: Surface[];
  schema: string;
  /** `code`, `message`, `status`, `shape`, or JSON Pointers. */
  matchBy: string[];
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
