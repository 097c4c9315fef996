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

// The errors' ids are looked up when somebody asks: of a thousand contracts tsc would take long to infer them all.
/** A contract, one of its documented errors (null: none that it lists), and the interface it was seen on. */
export type Match<C extends ContractTable = ContractTable> = C extends {
  readonly id: infer Id;
  readonly errors: infer Errors;
}
  ? { contract: Id; error: (keyof Errors & string) | null; surface: Surface }
  : never;

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
 * Deviations that change neither the verdict nor the meaning. `error-envelopes/schemas/inspection.schema.json` says of
 * each what it means and which section of which standard it goes by.
 */
export type Note =
  | 'unknown-vendor'
  | 'unknown-protocol-version'
  | 'retry-after-conflict'
  | 'retry-after-unreadable'
  | 'json-rpc:version'
  | 'json-rpc:id-null'
  | 'json-rpc:id-missing'
  | 'json-rpc:id-fractional'
  | 'json-rpc:id-type'
  | 'json-rpc:result-and-error'
  | 'json-rpc:code-type'
  | 'json-rpc:code-reserved'
  | 'json-rpc:code-is-http-status'
  | 'json-rpc:message-missing'
  | 'json-rpc:message-empty'
  | 'mcp:id-null'
  | 'mcp:code-reserved'
  | 'mcp:code-not-in-revision'
  | 'mcp:status'
  | 'http:challenge-missing'
  | 'http:allow-missing'
  | 'http:content-type-missing'
  | 'http:content-type'
  | 'leak:stack-trace';

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
  /** The error's machine-readable code, quoted from the body; where that says nothing, from a Bearer challenge. */
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
