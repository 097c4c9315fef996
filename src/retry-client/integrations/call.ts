import type { Inspection } from '../../inspection.js';
import type { RetryRequest } from '../safe-to-repeat.js';

/** A call that a library repeats. */
export interface RetriedCall extends RetryRequest {
  /** Which calls share a budget of repeats, such as the host of the server; all calls by default. */
  readonly host?: string | undefined;
}

/**
 * Reads what a call threw: the inspection of the response; null if there was no response, because the connection failed;
 * undefined for what no repeat resolves, such as a bug.
 */
export type ReadError<Read = Inspection | null | undefined> = (error: unknown) => Read;

/** The budget of calls that name no host. */
export const ANY_HOST = 'any';
