import type { Inspection } from '../../inspection.js';
import type { ErrorResponse, InspectOptions } from '../../response.js';
import { RetryClient, type RetryOptions, RetryRun } from '../retry-run.js';
import { ErrorBodyHandler, type FailedResponse } from './undici-error-body.js';
import { hasStream, headersOf, withHeaders } from './undici-request.js';
import type { Controller, Dispatch, DispatchOptions, Handler } from './undici-types.js';

export interface UndiciRetryOptions<VendorId extends string = string> extends RetryOptions, InspectOptions<VendorId> {}

/** The options of undici's `RetryAgent` and `interceptors.retry` that `undiciRetry` sets. */
export interface UndiciRetryAgentOptions {
  /** The last response is returned with its body, whatever its status. */
  throwOnError: false;
  retry(error: Error, context: { readonly opts: object }, callback: (error?: Error | null) => void): void;
}

export interface UndiciRetry {
  /** Reads the bodies of errors: `new RetryAgent(new Agent().compose(interceptor), options)`. */
  readonly interceptor: (dispatch: Dispatch) => Dispatch;
  readonly options: UndiciRetryAgentOptions;
}

/**
 * Makes the decision for the `RetryAgent` of undici 7, which sees the head of a response only. The interceptor has to be
 * between it and the agent: what the interceptor did not see is not repeated.
 *
 * @param inspect a function that `createInspector` returned
 * @throws RangeError if a limit is out of range
 */
export function undiciRetry<VendorId extends string>(
  inspect: (response: ErrorResponse, options?: InspectOptions<VendorId>) => Inspection,
  { vendor, surface, protocolVersion, ...retry }: UndiciRetryOptions<VendorId> = {},
): UndiciRetry {
  const client = new RetryClient(retry);
  // The handler of undici's retry is the same in all attempts of a request.
  const runs = new WeakMap<Handler, RetryRun>();
  // undici names the error of a connection, or the headers of a response.
  const failures = new WeakMap<object, FailedResponse>();

  const interceptor = (dispatch: Dispatch): Dispatch => {
    return (options, handler) => {
      const run = runs.get(handler) ?? new RetryRun(client, requestOf(options), hostOf(options));
      runs.set(handler, run);
      run.begin();
      const url = `${options.origin}${options.path}`;
      const read = (response: ErrorResponse) => inspect({ url, ...response }, { vendor, surface, protocolVersion });
      const sent = run.renewedHeaders
        ? { ...options, headers: withHeaders(options.headers, run.renewedHeaders) }
        : options;
      return dispatch(sent, new ErrorBodyHandler(run, read, failures, handler));
    };
  };

  return {
    interceptor,
    options: {
      throwOnError: false,
      retry(error, { opts }, callback) {
        const { headers } = error as { headers?: unknown };
        const failed = failures.get(error) ?? (isKey(headers) ? failures.get(headers) : undefined);
        if (!failed) return callback(error);
        const { run, inspection, abort } = failed;
        const decision = run.decide(inspection, inspection ? undefined : error);
        if (decision.action === 'stop') return callback(error);
        run.follow(decision, inspection, signalOf(opts)).then(
          (stop) => callback(stop ? error : null),
          (reason) => (abort ? abort(reason) : callback(reason)),
        );
      },
    },
  };
}

function requestOf({ method, headers, body }: DispatchOptions) {
  return { method, headers: headersOf(headers), bodyCanBeRepeated: !hasStream(body) };
}

function hostOf({ origin }: DispatchOptions): string {
  return new URL(`${origin}`).host;
}

function isKey(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The signal of a request; undici also takes an event emitter, which ends no wait. */
function signalOf({ signal }: { signal?: unknown }): AbortSignal | undefined {
  return signal instanceof AbortSignal ? signal : undefined;
}

export type { Controller, Dispatch, DispatchOptions, Handler };
