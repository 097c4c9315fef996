import type { ContractTable } from '../generated/contract-table.js';
import { unreadable } from './inspect/build-inspection.js';
import type { Inspector } from './inspect/context.js';
import { ScopedIndexes } from './inspect/contracts/scoped-indexes.js';
import { sortContracts } from './inspect/contracts/sort-contracts.js';
import { inspectAll, inspectFirst } from './inspect/inspect.js';
import { canBeRead, readInput } from './inspect/read-input.js';
import type { Inspection } from './inspection.js';
import type { ErrorResponse, InspectOptions } from './response.js';

/**
 * Reads a response: whose error it is, whether it keeps its contract, what it means and what to do.
 *
 * @param response url, status, headers and body, as far as they are known; on stdio a body alone
 * @param options the sender, the surface and the MCP revision, if they are known
 * @returns a frozen inspection; it never throws. If a response holds several errors, the first.
 */
export interface Inspect<C extends ContractTable = ContractTable, VendorId extends string = string> {
  <B>(response: ErrorResponse<B>, options?: InspectOptions<VendorId> | null): Inspection<C>;
  /**
   * The same for a response that may hold several errors: a JSON-RPC batch, an event stream, or a list of errors.
   *
   * @returns an inspection for each error, in their order; one inspection if there is no error
   */
  all<B>(response: ErrorResponse<B>, options?: InspectOptions<VendorId> | null): Inspection<C>[];
}

export interface InspectorOptions {
  /** The current time in milliseconds since 1970, for dates in a response without a `Date` header; `Date.now` by default. */
  now?: () => number;
  /** Receives an exception of this package itself. The inspection is then `unreadable`, reason `internal`. */
  onInternalError?: (error: unknown) => void;
}

/**
 * Makes an `inspect` that knows the given contracts.
 *
 * @param contracts the default exports of `error-envelopes/<contract>`, or that of `error-envelopes/all`
 * @throws TypeError if they are not a list of contracts, or two different contracts have one id
 */
export function createInspector<const C extends ContractTable>(
  contracts: readonly C[],
  { now = Date.now, onInternalError = () => {} }: InspectorOptions = {},
): Inspect<C, C['id'] | (string & {})> {
  const inspector: Inspector = { indexes: new ScopedIndexes(sortContracts(contracts)), now };
  const safely = <T>(read: typeof inspectFirst | typeof inspectAll, wrap: (failed: Inspection) => T) => {
    return (response: ErrorResponse, options?: InspectOptions | null): T => {
      const input = readInput(response);
      if (!input) return wrap(unreadable(null, 'not-json'));
      try {
        return read(inspector, input, options) as T;
      } catch (error) {
        if (!canBeRead(input.body)) return wrap(unreadable(input.status ?? null, 'not-json'));
        report(onInternalError, error);
        return wrap(unreadable(input.status ?? null, 'internal'));
      }
    };
  };
  const inspect = safely<Inspection>(inspectFirst, (failed) => failed);
  const all = safely<Inspection[]>(inspectAll, (failed) => [failed]);
  return Object.assign(inspect, { all }) as Inspect<C, C['id'] | (string & {})>;
}

function report(onInternalError: (error: unknown) => void, error: unknown): void {
  try {
    onInternalError(error);
  } catch {
    // An inspection never throws, whatever the handler does.
  }
}
