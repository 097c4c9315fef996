import type { Category, ContractTable, RetryAdvice, Surface } from '../generated/contract-table.js';

/**
 * - `documented`: an error the contract lists, in the form it lists
 * - `undocumented`: the contract's envelope, an error it does not list
 * - `violation`: claims the contract and breaks it
 * - `ambiguous`: several contracts fit, or one by text alone
 * - `unrecognized`: no contract speaks of it
 * - `unreadable`: the body could not be read
 * - `success`: no error
 */
export type Verdict =
  | 'documented'
  | 'undocumented'
  | 'violation'
  | 'ambiguous'
  | 'unrecognized'
  | 'unreadable'
  | 'success';

/** Why a body was not read. */
export type UnreadReason = 'empty' | 'not-json' | 'too-large' | 'too-deep' | 'encoded' | 'not-utf8';

/** A contract, one of its documented errors (null: none that it lists), and the interface it was seen on. */
export type Match<C extends ContractTable = ContractTable> =
  C extends ContractTable<infer Id, infer ErrorId> ? { contract: Id; error: ErrorId | null; surface: Surface } : never;

/** Whether and when the same request may succeed, and what to do. */
export interface Retry extends RetryAdvice {
  /** Whole seconds to wait, the longest that was told; null where none was told or `when` is not `after-delay`. */
  seconds: number | null;
  /** Where the seconds were told. */
  source: 'header' | 'body' | null;
}

/** One way in which the response breaks the contract. */
export interface Violation {
  in: 'body' | 'header' | 'status';
  /** A JSON Pointer to the member (a missing one too), the lower-case header name, or empty for the status. */
  path: string;
  /** The schema keyword; `required` for a missing member or header, `enum` for a status, `mirror` where a member contradicts the status line. */
  rule: string;
  /** Free text for people. It quotes nothing of the body. */
  message: string;
}

/**
 * Deviations that change neither the verdict nor the meaning.
 * - `unknown-vendor`: the named vendor is not held, so none was assumed
 * - `retry-after-conflict`: header and body differ by more than a second
 * - `retry-after-unreadable`: a told wait is negative, above 2^31-1 or no time at all (RFC 9110 section 10.2.3)
 * - `json-rpc:id-null`: the message's `id` is null, which JSON-RPC 2.0 (section 5) asks for where the request's id could not be read and MCP forbids
 */
export type Note = 'unknown-vendor' | 'retry-after-conflict' | 'retry-after-unreadable' | 'json-rpc:id-null';

/** What `inspect` tells about one response. Its JSON Schema is published as `error-envelopes/schemas/inspection.schema.json`. */
export interface Inspection<C extends ContractTable = ContractTable> {
  verdict: Verdict;
  /** Why the body was not read; null where it was. */
  reason: UnreadReason | null;
  /** The contract and the documented error the response is or claims to be. */
  match: Match<C> | null;
  /** Who else it may be, by contract id. */
  candidates: Match<C>[];
  /** The HTTP status as given. */
  status: number | null;
  /** The error's machine-readable code, quoted from the body. */
  code: string | number | null;
  /** The error's text, quoted from the body and cut at 1,024 characters. It may hold what a log should not. */
  message: string | null;
  /** The kind of failure, the same for every sender; null on success. */
  category: Category | null;
  /** What to do about it; null on success. */
  retry: Retry | null;
  /** One of the body at most, then each header, then the status. */
  violations: Violation[];
  notes: Note[];
}
