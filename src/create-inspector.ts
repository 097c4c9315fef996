import type { ContractTable } from '../generated/contract-table.js';
import { buildInspection, unread } from './inspect/build-inspection.js';
import { sortContracts } from './inspect/contracts/contract-index.js';
import { ScopedIndexes } from './inspect/contracts/scoped-indexes.js';
import { type Inspector, inspectAll, inspectFirst, statusOf } from './inspect/inspect.js';
import type { Inspection } from './inspection.js';
import type { ErrorResponse, InspectOptions } from './response.js';

/**
 * Tells whose error a response is, whether it honours its contract, what it means and what to do.
 *
 * @param response status, headers and body, as far as they are known; on stdio a body alone
 * @param options whose response it is, if that is known
 * @returns an inspection; it never throws. Of a response that holds several errors, the first.
 */
export interface Inspect<C extends ContractTable = ContractTable, VendorId extends string = string> {
  (response: ErrorResponse, options?: InspectOptions<VendorId>): Inspection<C>;
  /**
   * The same for a response that may hold several errors: a JSON-RPC batch, or a stream of events.
   *
   * @returns an inspection for each error, in their order; one inspection where there is no error
   */
  all(response: ErrorResponse, options?: InspectOptions<VendorId>): Inspection<C>[];
}

export interface InspectorOptions {
  /** The present in milliseconds since 1970, for `Retry-After` dates without a `Date` beside them; `Date.now` by default. */
  now?: () => number;
}

/**
 * Makes an `inspect` that knows the given contracts.
 *
 * @param contracts the default exports of `error-envelopes/<contract>`, or that of `error-envelopes/all`
 * @throws TypeError where they are no list of contracts, and where two different contracts have one id
 */
export function createInspector<const C extends ContractTable>(
  contracts: readonly C[],
  { now = Date.now }: InspectorOptions = {},
): Inspect<C, C['id'] | (string & {})> {
  const inspector: Inspector = { directories: new ScopedIndexes(sortContracts(contracts)), now };
  const inspect = (response: ErrorResponse, options?: InspectOptions): Inspection => {
    try {
      return inspectFirst(inspector, response, options);
    } catch {
      return unreadable(response, now);
    }
  };
  const all = (response: ErrorResponse, options?: InspectOptions): Inspection[] => {
    try {
      return inspectAll(inspector, response, options);
    } catch {
      return [unreadable(response, now)];
    }
  };
  return Object.assign(inspect, { all }) as Inspect<C, C['id'] | (string & {})>;
}

/** A parsed value may throw when it is looked at: a revoked proxy, a getter. */
function unreadable(response: ErrorResponse, now: () => number): Inspection {
  const nothing = { body: undefined, shape: undefined, isMessage: false, headers: undefined, surface: undefined };
  return buildInspection(unread(), 'not-json', { status: statusOf(response), ...nothing }, now, [], undefined);
}
