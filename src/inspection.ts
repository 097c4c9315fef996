import type { Category, ContractTable, RetryAdvice, Surface } from '../generated/contract-table.js';

/** Why a body was not read; `internal` if an exception of this package stopped the inspection. */
export type UnreadReason =
  | 'not-read'
  | 'empty'
  | 'too-large'
  | 'encoded'
  | 'not-utf8'
  | 'too-deep'
  | 'not-json'
  | 'internal';

/** The evidence of the sender, in the order in which it is looked for. */
export type IdentifiedBy = 'caller' | 'host' | 'header' | 'body';

// The error ids are resolved only when `error` is read: tsc would take long to infer them for a thousand contracts.
/** A contract, one of its documented errors, and the interface the response came from. */
export type Match<C extends ContractTable = ContractTable, Unlisted extends null = null> = C extends {
  readonly id: infer Id;
  readonly errors: infer Errors;
}
  ? { readonly contract: Id; readonly error: (keyof Errors & string) | Unlisted; readonly surface: Surface }
  : never;

/** A match whose error the contract lists. */
export type DocumentedMatch<C extends ContractTable = ContractTable> = Match<C, never>;

/** Whether and when the same request may succeed, and what has to happen first. */
export interface Retry extends Readonly<RetryAdvice> {
  /** Whole seconds to wait; null if no wait is known or `when` is not `after-delay`. */
  readonly seconds: number | null;
  /** Where the seconds come from. */
  readonly source: 'header' | 'body' | null;
}

/** One way in which the response breaks the contract. */
export interface Violation {
  readonly in: 'body' | 'header' | 'status';
  /** A JSON Pointer to the member (a missing one too), the lower-case header name, or empty for the status. */
  readonly path: string;
  /** The schema keyword; `required` for a missing member or header, `format` for an unreadable header, `enum` for a status, `mirror` for a body that contradicts the status line. */
  readonly rule: string;
  /** Free text for people. It never quotes the body. */
  readonly message: string;
}

/**
 * Deviations that change neither the verdict nor the meaning. `error-envelopes/schemas/inspection.schema.json`
 * explains each one and names the section of the standard.
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

/** The members that every inspection has. */
interface InspectionBase<C extends ContractTable> {
  /** The evidence of the sender; null if nobody is identified. */
  readonly identifiedBy: IdentifiedBy | null;
  /** Contracts that the response may also belong to, by id. */
  readonly candidates: readonly Match<C>[];
  /** The HTTP status as given. */
  readonly status: number | null;
  /** The machine-readable code of the error, with its JSON type. */
  readonly code: string | number | null;
  /** The text of the error, cut at 1,024 characters. It may hold what a log should not. */
  readonly message: string | null;
  /** The id of the request that support asks for: printable ASCII, at most 256 characters. */
  readonly requestId: string | null;
  /** At most one of the body, then each header, then the status. */
  readonly violations: readonly Violation[];
  readonly notes: readonly Note[];
}

/** The members that every inspection of an error has. */
interface ErrorInspection<C extends ContractTable> extends InspectionBase<C> {
  readonly reason: null;
  /** The kind of failure, the same for every sender. */
  readonly category: Category;
  readonly retry: Retry;
}

/** An error that the contract lists, in the form it lists. */
export interface DocumentedInspection<C extends ContractTable = ContractTable> extends ErrorInspection<C> {
  readonly verdict: 'documented';
  readonly match: DocumentedMatch<C>;
}

/** The contract's envelope with an error that the contract does not list. */
export interface UndocumentedInspection<C extends ContractTable = ContractTable> extends ErrorInspection<C> {
  readonly verdict: 'undocumented';
  readonly match: Match<C>;
}

/** A response of the contract that breaks it. */
export interface ViolationInspection<C extends ContractTable = ContractTable> extends ErrorInspection<C> {
  readonly verdict: 'violation';
  readonly match: Match<C>;
}

/** An error of several contracts, or of one that a body alone does not prove. */
export interface AmbiguousInspection<C extends ContractTable = ContractTable> extends ErrorInspection<C> {
  readonly verdict: 'ambiguous';
  readonly match: null;
}

/** An error that no contract lists. */
export interface UnrecognizedInspection<C extends ContractTable = ContractTable> extends ErrorInspection<C> {
  readonly verdict: 'unrecognized';
  readonly match: null;
}

/** An error whose body could not be read. */
export interface UnreadableInspection<C extends ContractTable = ContractTable> extends InspectionBase<C> {
  readonly verdict: 'unreadable';
  readonly reason: UnreadReason;
  readonly match: null;
  readonly category: Category;
  readonly retry: Retry;
}

/** A response that is not an error. */
export interface SuccessInspection<C extends ContractTable = ContractTable> extends InspectionBase<C> {
  readonly verdict: 'success';
  /** Why the body was not read; null if it was. */
  readonly reason: UnreadReason | null;
  readonly match: null;
  readonly category: null;
  readonly retry: null;
}

/** The result of `inspect`. Its JSON Schema is published as `error-envelopes/schemas/inspection.schema.json`. */
export type Inspection<C extends ContractTable = ContractTable> =
  | DocumentedInspection<C>
  | UndocumentedInspection<C>
  | ViolationInspection<C>
  | AmbiguousInspection<C>
  | UnrecognizedInspection<C>
  | UnreadableInspection<C>
  | SuccessInspection<C>;

export type Verdict = Inspection['verdict'];
