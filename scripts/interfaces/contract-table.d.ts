// Interfaces of generated modules. The generator copies this file to generated/.
/** The contract tables: one for each contract, generated from its `contract.json` and body schemas, read by `inspect`. */

/** The interface that a response came from. `json-rpc` is plain JSON-RPC. */
export type Surface = 'rest' | 'mcp' | 'json-rpc';

/** The form of an error in the body: the body itself, its text, a JSON-RPC error object, an MCP tool result, or a failed MCP task. */
export type Shape = 'body' | 'text' | 'json-rpc-error' | 'tool-result' | 'task-result';

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

/** What has to happen before the same request may succeed. */
export type Remedy =
  | 'wait'
  | 'authenticate'
  | 'replace-credential'
  | 'grant-scope'
  | 'add-credits'
  | 'raise-limit'
  | 'complete-profile'
  | 'enable-service'
  | 'renew-session'
  | 'refetch'
  | 'fix-request'
  | 'contact-support';

/** Whether and when the same request may succeed, and what has to happen first. */
export interface RetryAdvice {
  /** `after-delay`: the same request may succeed later. `after-remedy`: after the remedy. `never`: change the request. */
  when: 'after-delay' | 'after-remedy' | 'never';
  /** Whether software can get there alone, for example by waiting or by renewing its own credential. */
  retryable: boolean;
  /** What has to happen first; null if no remedy is known. */
  remedy: Remedy | null;
  /** How the sender asks clients to space repeated attempts; null if it asks for nothing. */
  backoff: 'exponential' | 'short' | null;
}

/** The reason why a guard returned false, in the terms of Ajv. */
export interface ValidationIssue {
  /** JSON Pointer to the invalid value. */
  instancePath: string;
  /** The JSON Schema keyword that failed. */
  keyword: string;
  params: Record<string, unknown>;
  message: string;
}

/** A type predicate: whether a parsed body has the type `T`. */
export interface Guard<T> {
  (body: unknown): body is T;
  /** The first issue of the last call; null after a call that returned true. Read it before the next call. */
  readonly errors?: readonly ValidationIssue[] | null;
}

/**
 * Reads one value out of a parsed body; undefined if there is none.
 *
 * @param item the position in the list, if the locator has `*`
 */
export type Accessor = (body: unknown, item?: number) => unknown;

/** Where a value is: in the body or in a header. */
export type Locator = BodyLocator | HeaderLocator;

interface Part {
  /** The value is the part of the text after the last occurrence of this; without one, the whole text. */
  readonly after?: string;
  /** The value is the part of the text before the first occurrence of this; without one, the whole text. */
  readonly before?: string;
}

/** A locator of a value in the body. */
export interface BodyLocator extends Part {
  /** A JSON Pointer (RFC 6901), empty for the body itself. One token may be `*`, for each item of a list. */
  readonly pointer: string;
  readonly accessor: Accessor;
  /** Reads the list that `*` stands for. */
  readonly list?: Accessor;
  readonly header?: never;
}

/** A locator of a value in a header. */
export interface HeaderLocator extends Part {
  /** In lower case. */
  readonly header: string;
  readonly pointer?: never;
  readonly accessor?: never;
  readonly list?: never;
}

/** Where a time to wait is. `duration` is a text such as `12.5s`, `6m0s` or `PT5S`. */
export type Wait = Locator & { readonly unit: 'seconds' | 'milliseconds' | 'duration' | 'epoch-seconds' | 'date-time' };

/** A condition on the value at a locator. It has either `equals` or `present`. */
export type Condition = Locator & {
  readonly equals?: string | number | boolean;
  /** True: there is a value other than null. False: there is none, or null. */
  readonly present?: boolean;
};

/** What identifies a form, all of it together. Without members: the shape of the envelope. */
export interface MatchBy {
  /** The code is one of them. */
  readonly codes?: readonly (string | number)[];
  /** The whole text. */
  readonly text?: string;
  /** The pattern of the whole text. */
  readonly pattern?: RegExp;
  /** The response has one of the form's statuses. */
  readonly status?: true;
  readonly conditions?: readonly Condition[];
}

/** A header without which a response violates its contract. */
export interface RequiredHeader {
  /** In lower case. */
  readonly name: string;
  /** The statuses that require it; null: all. */
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
  /** Equal for guards that accept the same bodies, in all contracts. */
  readonly guardKey: string;
  /** The HTTP statuses of the form; null: any status. */
  readonly status: readonly number[] | null;
  /** The headers that a response over HTTP must have. */
  readonly headers: readonly RequiredHeader[];
}

/** A tolerant schema that any error of a sender satisfies, and the forms of the documented errors that have it. */
export interface Envelope<ErrorId extends string = string> {
  readonly shape: Shape;
  readonly surfaces: readonly Surface[];
  readonly guard: Guard<unknown>;
  /** Equal for guards that accept the same bodies, in all contracts. */
  readonly guardKey: string;
  /** The media type that identifies the envelope for every sender; null if there is none. */
  readonly mediaType: string | null;
  /** A body with this envelope identifies the sender. */
  readonly identifies?: true;
  /** Where the code is: the first locator with a value counts. Empty: no code, or that of a tool result's text. */
  readonly code: readonly Locator[];
  /** Where the message is: the first locator with a value counts. Empty: no message, or a tool result's text. */
  readonly message: readonly Locator[];
  /** Where the times to wait are: the longest counts. */
  readonly waits: readonly Wait[];
  /** The member that repeats the HTTP status, as an integer or its decimal text. */
  readonly statusMirror: { readonly pointer: string; readonly accessor: Accessor } | null;
  readonly forms: readonly Form<ErrorId>[];
}

/** The category and the retry advice of a documented error. */
export interface ErrorAdvice extends Readonly<RetryAdvice> {
  readonly category: Category;
}

/** A response header that only this sender sends. */
export interface IdentifyingHeader {
  /** In lower case. */
  readonly name: string;
  /** The pattern of its value; left out: any value. */
  readonly pattern?: RegExp;
}

/** A header by which the sender overrides the retry advice. */
export interface RetryOverride {
  /** In lower case. */
  readonly header: string;
  /** The values that mean: retry. */
  readonly retry: readonly string[];
  /** The values that mean: do not retry. */
  readonly doNotRetry: readonly string[];
}

/** Everything that `inspect` knows about one sender. Optional members are left out if the contract does not have them. */
export interface ContractTable<Id extends string = string, ErrorId extends string = string> {
  readonly id: Id;
  readonly kind: 'vendor' | 'dialect' | 'standard' | 'implementation';
  /** The revisions of the specification or library, the oldest first; null: the contract has no revisions. */
  readonly revisions: readonly string[] | null;
  /** The hosts of the API. `*.example.com` stands for all hosts below `example.com`. */
  readonly hosts?: readonly string[];
  readonly identifyingHeaders?: readonly IdentifyingHeader[];
  /** The ids of the contracts whose errors this sender sends besides its own. */
  readonly alsoSends?: readonly string[];
  /** Where the id of the request is: the first locator with a value counts. */
  readonly requestId?: readonly Locator[];
  readonly retryOverride?: RetryOverride;
  readonly errors: { readonly [E in ErrorId]: ErrorAdvice };
  readonly envelopes: readonly Envelope<ErrorId>[];
}
