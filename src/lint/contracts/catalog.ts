/** A response of this package's OpenAPI documents, as far as the rules ask about it. */
export interface KnownResponse {
  /** The component's name. */
  readonly name: string;
  readonly contract: string;
  readonly surfaces: readonly string[];
  /** The HTTP statuses that the contract lists for it; empty where any will do. */
  readonly status: readonly (number | string)[];
  /** Whether it stands for several errors at once. */
  readonly group: boolean;
  /** Whether it has a `Retry-After` header. */
  readonly retryAfter: boolean;
}

/** A tolerant shape of any error of a contract. */
export interface KnownEnvelope {
  /** The component's name. */
  readonly name: string;
  readonly contract: string;
  /** The members that it requires, as paths: `detail`, `detail/code`. */
  readonly members: readonly string[];
  /** The media type that gives it away where it requires no member; null: none. */
  readonly mediaType: string | null;
}

/** What the rules know of the contracts. Derived from the OpenAPI documents. */
export interface Catalog {
  /** Sorted. */
  readonly contracts: readonly string[];
  readonly responses: readonly KnownResponse[];
  readonly envelopes: readonly KnownEnvelope[];
}

export interface LintOptions {
  /** The ids of the contracts that the API's errors follow; absent: all that there are. */
  contracts?: readonly string[];
}

export const RULE_NAMES = [
  'error-response-ref',
  'error-envelope-redefined',
  'error-retry-after',
  'error-status',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** What is wrong with one response of an operation. */
export interface LintProblem {
  /** The key of the response: `429`, `4XX`, `default`. */
  status: string;
  message: string;
}

/** Gets what a `$ref` points at; undefined where that cannot be known. What is found may lie in another file. */
export type Follow = (ref: string) => { value: unknown; follow: Follow } | undefined;

/** The surroundings of an operation's responses. */
export interface Surroundings {
  /** `openapi` of the description. */
  version: string;
  follow: Follow;
  /** What stands before `generated/` in the description's references to this package. */
  base: string;
}
