import { RetryClient, type RetryOptions, RetryRun } from '../retry-run.js';
import { ANY_HOST, type ReadError, type RetriedCall } from './call.js';

/** What cockatiel says about a failure. */
export interface CockatielFailure {
  readonly result: { readonly error: Error } | { readonly value: unknown };
}

/** A wait, and what follows the next failure of the same call. */
export interface CockatielBackoff {
  readonly duration: number;
  next(failure: CockatielFailure): CockatielBackoff;
}

/** The options of the `retry` of cockatiel 3. */
export interface CockatielRetryOptions {
  maxAttempts: number;
  backoff: { next(failure: CockatielFailure): CockatielBackoff };
}

/** cockatiel calls nothing that may take time between two attempts, so that it cannot renew. */
export type CockatielOptions = Omit<RetryOptions, 'renew'>;

/**
 * Makes options for a policy of cockatiel: `retry(handleAll, optionsFor({ method: 'GET' }))`. The policy may run many
 * calls. To stop, the backoff throws the error of the call, and the policy passes it on.
 *
 * @param readError reads what a call throws
 * @throws RangeError if a limit is out of range
 */
export function cockatielOptions(
  readError: ReadError,
  options?: CockatielOptions,
): (call: RetriedCall) => CockatielRetryOptions {
  const client = new RetryClient(options);
  return ({ host = ANY_HOST, ...request }) => ({
    maxAttempts: Number.POSITIVE_INFINITY,
    backoff: {
      // cockatiel calls this after the first failure of a call: the total time begins there.
      next(failure) {
        const run = new RetryRun(client, request, host);
        return backoffOf(run, failure, readError);
      },
    },
  });
}

function backoffOf(run: RetryRun, { result }: CockatielFailure, readError: ReadError): CockatielBackoff {
  if (!('error' in result)) throw new TypeError('Expected a policy that handles errors, got one that handles results.');
  run.begin();
  const inspection = readError(result.error);
  const decision = inspection === undefined ? undefined : run.decide(inspection, result.error);
  if (decision?.action !== 'wait') throw result.error;
  // Node fires a timer up to a millisecond early.
  const duration = decision.milliseconds + 1;
  return { duration, next: (failure) => backoffOf(run, failure, readError) };
}
