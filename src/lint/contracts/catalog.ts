/** One response of this package's OpenAPI documents, with the facts that the rules use. */
export interface KnownResponse {
  /** The component's name. */
  readonly name: string;
  readonly contract: string;
  readonly surfaces: readonly string[];
  /** The HTTP statuses that the contract lists for it; empty when the contract lists none. */
  readonly status: readonly (number | string)[];
  /** Whether the response describes several errors. */
  readonly group: boolean;
  /** Whether it has a `Retry-After` header. */
  readonly retryAfter: boolean;
}

/** The tolerant schema that any error of a contract satisfies. */
export interface KnownEnvelope {
  /** The component's name. */
  readonly name: string;
  readonly contract: string;
  /** Paths of the required members: `detail`, `detail/code`. */
  readonly members: readonly string[];
  /** The media type that identifies the envelope when it requires no member; null: none. */
  readonly mediaType: string | null;
}

/** The facts about the contracts that the rules use. Derived from the generated OpenAPI documents. */
export interface Catalog {
  /** Sorted. */
  readonly contracts: readonly string[];
  readonly responses: readonly KnownResponse[];
  readonly envelopes: readonly KnownEnvelope[];
}
