import type { JsonObject } from '../../shared/json-object.js';
import type { Edition } from '../description/edition.js';

/** One response of this package's OpenAPI documents, with the facts that the rules use. */
export interface KnownResponse {
  /** The component's name. */
  readonly name: string;
  readonly contract: string;
  /** The ids of the errors that it describes; empty for any error of the contract. */
  readonly errors: readonly string[];
  readonly surfaces: readonly string[];
  /** The HTTP statuses that the contract lists for it; empty: any. */
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
  /** The media type that identifies the envelope; null: none. */
  readonly mediaType: string | null;
}

/** A published document without its texts and examples. */
export interface PublishedDocument {
  readonly components: Readonly<Record<'schemas' | 'responses' | 'headers', JsonObject>>;
}

/** The facts about the contracts that the rules use. Derived from the generated OpenAPI documents. */
export interface Catalog {
  /** Sorted. */
  readonly contracts: readonly string[];
  readonly responses: readonly KnownResponse[];
  readonly envelopes: readonly KnownEnvelope[];
  /** The documents by contract, in each edition. */
  readonly documents: Readonly<Record<Edition, Readonly<Record<string, PublishedDocument>>>>;
  /** The way from the root of the project to `openapi/`, for contracts of one's own. */
  readonly ownFolders?: Readonly<Record<string, string>>;
}
