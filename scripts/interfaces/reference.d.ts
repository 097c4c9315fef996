// Interfaces of generated modules. The generator copies this file to generated/.
/** The contracts in words: for `list`, `explain` and the reference pages. */
import type {
  Category,
  ContractTable,
  IdentifyingHeader,
  RetryAdvice,
  RetryOverride,
  Shape,
  Surface,
} from './contract-table.js';

/** `documented`: the sender's page states the fact. `inferred`: it was concluded from the page. */
export type Basis = 'documented' | 'inferred';

export interface SourceReference {
  title: string;
  url?: string;
  /** The address of a repository, if the source is a file there. It has `commit` and `path`, too. */
  repository?: string;
  /** 40 hexadecimal digits. */
  commit?: string;
  path?: string;
  /** The day the page was last compared, as YYYY-MM-DD. */
  read: string;
}

/** Where the action is taken: a page or a command. */
export interface LinkReference {
  title: string;
  /** An `https:` or `mailto:` address. */
  href?: string;
  /** A command line. */
  command?: string;
  /** `key#Heading`, with a key of the contract's `sources`. */
  source: string;
}

/** Where a value is: it has either `pointer` or `header`. */
export interface LocatorReference {
  /** A JSON Pointer (RFC 6901), empty for the body itself. One token may be `*`, for each item of a list. */
  pointer?: string;
  /** In lower case. */
  header?: string;
  /** The value is the part of the text after the last occurrence of this. */
  after?: string;
  /** The value is the part of the text before the first occurrence of this. */
  before?: string;
}

/** A condition on the value at a locator. It has either `equals` or `present`. */
export interface ConditionReference extends LocatorReference {
  equals?: string | number | boolean;
  present?: boolean;
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
  /** The code; the first one if there are several; null if the form has none. */
  code: string | number | null;
  /** All codes, if there are several. */
  codes?: (string | number)[];
  /** The text that identifies the error, or its pattern. */
  text: string | null;
  /** What else identifies the error, all of it together. */
  conditions?: ConditionReference[];
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
  links?: LinkReference[];
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
  kind: ContractTable['kind'];
  summary: string;
  notes: string[];
  /** The hosts of the API. `*.example.com` stands for all hosts below `example.com`. */
  hosts?: string[];
  /** Response headers that only this sender sends; `pattern` is the source of a regular expression. */
  identifyingHeaders?: (Omit<IdentifyingHeader, 'pattern'> & { pattern?: string })[];
  /** The ids of the contracts whose errors this sender sends besides its own. */
  alsoSends?: string[];
  /** Where the id of the request is, which support asks for. */
  requestId?: LocatorReference[];
  /** A header by which the sender overrides the retry advice. */
  retryOverride?: RetryOverride;
  sources: Record<string, SourceReference>;
  /** In the order of `contract.json`. */
  errors: ErrorReference[];
}

/** By contract id. */
declare const reference: ContractReference[];
export default reference;
