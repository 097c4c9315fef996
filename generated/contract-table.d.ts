// Interfaces of generated modules. The generator copies this file to generated/.
/** The tables that `inspect` reads. One per contract, generated from its `contract.json` and body schemas. */

/** The interface a response came from. `json-rpc` is the bare standard. */
export type Surface = 'rest' | 'mcp' | 'json-rpc';

/** How an error lies in the body: as the body itself, as a JSON-RPC error object, as an MCP tool result, or as a failed task of MCP. */
export type Shape = 'body' | 'json-rpc-error' | 'tool-result' | 'task-result';

/** The kind of failure, the same for every sender. */
export type Category =
  | 'invalid-request'
  | 'unauthenticated'
  | 'permission-denied'
  | 'not-found'
  | 'conflict'
  | 'precondition-failed'
  | 'rate-limited'
  | 'budget-exceeded'
  | 'not-supported'
  | 'unavailable'
  | 'internal'
  | 'unknown';

/** What is to be done before the same request may succeed. */
export type Remedy =
  | 'wait'
  | 'authenticate'
  | 'replace-credential'
  | 'grant-scope'
  | 'add-credits'
  | 'complete-profile'
  | 'fix-request'
  | 'contact-support';

/** Whether and when the same request may succeed, and what to do. */
export interface RetryAdvice {
  /** `after-delay`: the same request may succeed later. `after-remedy`: once something else is done. `never`: change the request. */
  when: 'after-delay' | 'after-remedy' | 'never';
  /** True where software can get there alone, by waiting or by renewing its own credential. */
  retryable: boolean;
  /** What is to be done first; null where nothing is known to help. */
  remedy: Remedy | null;
  /** How the sender asks repeated attempts to be spaced; null where it asks for nothing. */
  backoff: 'exponential' | 'short' | null;
}

/** The reason why a guard returned false, in ajv's words. */
export interface ValidationIssue {
  /** JSON Pointer to the value at fault. */
  instancePath: string;
  /** The JSON Schema keyword that failed. */
  keyword: string;
  params: Record<string, unknown>;
  message: string;
}

/** Tells whether a parsed body has the shape `T`. */
export interface Guard<T> {
  (body: unknown): body is T;
  /** Why the last call returned false: the first fault that it met; null after one that returned true. Read it before the next call. */
  readonly errors?: readonly ValidationIssue[] | null;
}

/** Gets one member out of a parsed body; undefined where it is not there. */
export type Accessor = (body: unknown) => unknown;

/** What identifies a documented error, all of it together. None of the members: told by its envelope, and by the status it is bound to. */
export interface MatchBy {
  readonly code?: string | number;
  readonly text?: string;
  readonly pattern?: RegExp;
  /** FieldAccessors that must be there, and not null. */
  readonly present?: readonly Accessor[];
  /** FieldAccessors that must be absent or null. */
  readonly absent?: readonly Accessor[];
}

/** A header without which a response breaks its contract. */
export interface RequiredHeader {
  /** In lower case. */
  readonly name: string;
  /** The statuses it is required with; null: with all. */
  readonly onStatus: readonly number[] | null;
}

/** One way a documented error looks on the wire. */
export interface Form<ErrorId extends string = string> {
  readonly error: ErrorId;
  readonly surfaces: readonly Surface[];
  readonly matchBy: MatchBy;
  /** The revisions that have this form; null: all. */
  readonly revisions: readonly string[] | null;
  readonly guard: Guard<unknown>;
  /** Equal in guards that judge alike, whoever's they are. */
  readonly guardKey: string;
  /** The HTTP statuses it is bound to; null where any will do. */
  readonly status: readonly number[] | null;
  /** The headers it must have over HTTP. */
  readonly headers: readonly RequiredHeader[];
}

/** A locator of a time to wait. */
export interface Wait {
  /** A JSON Pointer (RFC 6901) into the body. */
  readonly pointer: string;
  readonly accessor: Accessor;
  readonly unit: 'seconds';
}

/** A tolerant shape of any error of a sender, and the documented errors that have it. */
export interface Envelope<ErrorId extends string = string> {
  readonly shape: Shape;
  readonly surfaces: readonly Surface[];
  readonly guard: Guard<unknown>;
  /** Equal in guards that judge alike, whoever's they are. */
  readonly guardKey: string;
  /** The media type by which the envelope is known whoever sends it. */
  readonly mediaType: string | null;
  /** The pointers of code and message: equal in envelopes that read the same members. */
  readonly fieldsKey: string;
  readonly code: Accessor | null;
  readonly message: Accessor | null;
  /** Where the body says how long to wait. */
  readonly waits: readonly Wait[];
  /** The member that repeats the HTTP status, and its JSON Pointer. */
  readonly statusMirror: { readonly accessor: Accessor; readonly pointer: string } | null;
  readonly forms: readonly Form<ErrorId>[];
}

/** What a documented error means to a client. */
export interface ErrorMeaning extends Readonly<RetryAdvice> {
  readonly category: Category;
}

/** Everything `inspect` knows of one sender. */
export interface ContractTable<Id extends string = string, ErrorId extends string = string> {
  readonly id: Id;
  readonly kind: 'vendor' | 'standard' | 'implementation';
  /** The versions of the specification or library that it tells apart, the oldest first; null: none. */
  readonly revisions: readonly string[] | null;
  readonly errors: { readonly [E in ErrorId]: ErrorMeaning };
  readonly envelopes: readonly Envelope<ErrorId>[];
}
