import type { Surface } from '../generated/contract-table.js';

/** The part of the Fetch API's `Headers` that is used. */
export interface HeadersLike {
  get(name: string): string | null;
}

/** Response headers: a `Headers`, or a plain object in any case with one or several values each. */
export type HeadersInput = HeadersLike | { readonly [name: string]: string | readonly string[] | undefined };

/** A response as far as it is known. On stdio there is a body alone. */
export interface ErrorResponse {
  /** The HTTP status. */
  status?: number | null | undefined;
  /** Absent: not known, so nothing is required of them. */
  headers?: HeadersInput | null | undefined;
  /** A string or bytes as received, or the parsed value. */
  body?: unknown;
  /** Where it came from, if known: the other surfaces' wire forms are then left out. */
  surface?: Surface | null | undefined;
  /** The MCP revision in use, if known: see the options. */
  protocolVersion?: string | null | undefined;
  /** A `Response` of the Fetch API is none: its body is a stream. Give its `status`, its `headers` and `await response.text()`. */
  bodyUsed?: never;
}

export interface InspectOptions<VendorId extends string = string> {
  /** Whose response it is, if known. It is then held against this contract alone. */
  vendor?: VendorId | null | undefined;
  /** The same as the response's `surface`; it counts before that. */
  surface?: Surface | null | undefined;
  /**
   * The MCP revision in use, such as `2025-11-25`, if known. An error that no vendor's and no library's contract speaks
   * of is then the protocol's, and the message is held against that revision in `notes`.
   */
  protocolVersion?: string | null | undefined;
}
