import type { Surface } from '../generated/contract-table.js';

/** The part of the Fetch API's `Headers` that is used. */
export interface HeadersLike {
  get(name: string): string | null;
}

/** Response headers: a `Headers`, or a plain object in any case with one or several values each. */
export type HeadersInput = HeadersLike | { readonly [name: string]: string | readonly string[] | undefined };

/**
 * A body that has yet to be read: a promise, a stream, a `Blob`, a `Response` or a `FormData`. It is a type error, so
 * that a missing `await` is found before it runs. At run time such a body is `unreadable`, reason `not-read`.
 */
export type UnreadBody =
  | { then(...args: never[]): unknown }
  | { getReader(...args: never[]): unknown }
  | { pipe(...args: never[]): unknown }
  | { arrayBuffer(): unknown }
  | { getAll(name: string): unknown[]; append(...args: never[]): unknown };

/** A body as received (text or bytes), or the parsed value. */
export type Body<B> = B extends UnreadBody ? never : B;

/** A response as far as it is known. On stdio there is a body alone. */
export interface ErrorResponse<B = unknown> {
  /** The URL that answered: its host may identify the sender. */
  url?: string | null | undefined;
  /** The HTTP status. */
  status?: number | null | undefined;
  /** Absent: not known, so nothing is required of them. */
  headers?: HeadersInput | null | undefined;
  /** A string or bytes as received, or the parsed value. */
  body?: Body<B>;
  /** The id of the sender's contract, if known. */
  vendor?: string | null | undefined;
  /** The interface it came from, if known: the forms of other surfaces are then left out. */
  surface?: Surface | null | undefined;
  /** The MCP revision in use, if known: see the options. */
  protocolVersion?: string | null | undefined;
  /** A `Response` of the Fetch API does not fit: its body is a stream. Use `inspectResponse` of `error-envelopes/fetch`. */
  bodyUsed?: never;
}

export interface InspectOptions<VendorId extends string = string> {
  /** The id of the sender's contract, if known. It counts before that of the response. */
  vendor?: VendorId | null | undefined;
  /** The same as the response's `surface`; it counts before that. */
  surface?: Surface | null | undefined;
  /**
   * The MCP revision in use, such as `2025-11-25`, if known. MCP then answers for the JSON-RPC codes that the revision
   * lists, and `notes` says how the message deviates from that revision. It counts before that of the response.
   */
  protocolVersion?: string | null | undefined;
}
