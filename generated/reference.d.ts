/** What the contracts say in words: for `list`, `explain` and the reference pages. */
import type { Category, RetryAdvice, Shape, Surface } from './contract-table.js';

/** Whether the sender's page states a fact, or it was concluded from what the page says. */
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
  /** The HTTP statuses it comes with; empty where any, or none, will do. */
  status: number[];
  /** Null where `status` is empty. An inferred status binds nothing. */
  statusBasis: Basis | null;
  code: string | number | null;
  /** The text it is told by, or the pattern of it. */
  text: string | null;
  headers: HeaderReference[];
  /** The revisions that have this form; null: all. */
  revisions: string[] | null;
  /** The TypeScript type of the body. */
  type: string;
  /** The body schema's path below `error-envelopes/schemas/`. */
  schema: string;
  /** `key#Heading`, the key being one of the contract's `sources`. */
  source: string;
  basis: { body: Basis; status?: Basis; headers?: Basis };
  /** The body of an example; null if the contract has none of this form. */
  example: unknown;
}

export interface ErrorReference {
  id: string;
  title: string;
  meaning: string;
  action: string;
  category: Category;
  retry: RetryAdvice;
  notes: string[];
  /** The revision that brought it; null: the first. */
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
  /** Empty where no page shows the error on the wire. */
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
