import type { Remedy } from '../../generated/contract-table.js';

/** A remedy that a client can carry out alone, with a callback of its user. */
export type RenewableRemedy = 'authenticate' | 'renew-session';

/** Send the same request again after a wait. */
export interface WaitDecision {
  readonly action: 'wait';
  /** Whole milliseconds. */
  readonly milliseconds: number;
  /** `given-wait`: the sender gives the wait, and the jitter is on top. `back-off`: the client chooses it. */
  readonly reason: 'given-wait' | 'back-off';
}

/** Renew the credential or the session, then send the request again. */
export interface RenewDecision {
  readonly action: 'renew';
  readonly remedy: RenewableRemedy;
}

/** Do not send the request again. */
export type StopDecision =
  /** The response is not an error. */
  | { readonly action: 'stop'; readonly reason: 'success' }
  /** The advice is `never`. */
  | { readonly action: 'stop'; readonly reason: 'never' }
  /** A remedy has to come first, and no callback carries it out. */
  | { readonly action: 'stop'; readonly reason: 'needs-remedy'; readonly remedy: Remedy | null }
  /** The callback failed, or the sender asks for the remedy again right after it. */
  | { readonly action: 'stop'; readonly reason: 'renewal-failed'; readonly remedy: RenewableRemedy }
  /** The request may have been processed, and a second time may do harm (RFC 9110, section 9.2.2). */
  | { readonly action: 'stop'; readonly reason: 'unsafe-to-repeat' }
  /** The body is a stream that was read. */
  | { readonly action: 'stop'; readonly reason: 'body-cannot-be-repeated' }
  | { readonly action: 'stop'; readonly reason: 'out-of-attempts' }
  /** The wait that the sender gives is over the longest single wait. */
  | { readonly action: 'stop'; readonly reason: 'wait-too-long'; readonly seconds: number }
  /** The wait ends after the total time. */
  | { readonly action: 'stop'; readonly reason: 'out-of-time'; readonly seconds: number | null }
  /** The requests to this host have used up its repeats. */
  | { readonly action: 'stop'; readonly reason: 'host-budget' };

/** What to do after an attempt. */
export type Decision = WaitDecision | RenewDecision | StopDecision;

export type StopReason = StopDecision['reason'];
