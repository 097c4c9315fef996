// Interfaces of generated modules. The generator copies this file to generated/.
/** The contracts in words: for `list`, `explain` and the reference pages. */
import type { Category, RetryAdvice, Shape, Surface } from './contract-table.js';

/** `documented`: the sender's page states the fact. `inferred`: it was concluded from the page. */
export type Basis = 'documented' | 'inferred';

export interface SourceReference {
  title: string;
  url?: string;
  /** The day the page was last compared, as YYYY-MM-DD. */
  read: string;
}

export interface HeaderReference {
  name: string;
  required: boolean;
  description: string;
  example: string;
}

export interface FormReference {
  shape: Shape;
  surfaces: Surface[];
  /** The HTTP statuses; empty: any status, or none. */
  status: number[];
  /** Null if `status` is empty. An inferred status is not checked. */
  statusBasis: Basis | null;
  code: string | number | null;
  /** The text that identifies the error, or its pattern. */
  text: string | null;
  headers: HeaderReference[];
  /** The revisions that have this form; null: all. */
  revisions: string[] | null;
  /** The TypeScript type of the body. */
  type: string;
  /** The path of the body schema below `error-envelopes/schemas/`. */
  schema: string;
  /** `key#Heading`, with a key of the contract's `sources`. */
  source: string;
  basis: { body: Basis; status?: Basis; headers?: Basis };
}

export interface ErrorReference {
  id: string;
  title: string;
  meaning: string;
  action: string;
  category: Category;
  retry: RetryAdvice;
  notes: string[];
  /** The first revision with it; null: the contract's first. */
  since: string | null;
  retired: { since: string; reason: string } | null;
  source: string;
  basis: {
    meaning: Basis;
    action: Basis;
    category: Basis;
    when: Basis;
    retryable: Basis;
    remedy: Basis;
    backoff: Basis;
  };
  /** Empty if no page shows the error on the wire. */
  forms: FormReference[];
}

export interface ContractReference {
  id: string;
  name: string;
  kind: 'vendor' | 'standard' | 'implementation';
  summary: string;
  notes: string[];
  sources: Record<string, SourceReference>;
  /** In the order of `contract.json`. */
  errors: ErrorReference[];
}

/** By contract id. */
declare const reference: ContractReference[];
export default reference;
