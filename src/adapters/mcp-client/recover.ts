import type { ContractTable } from '../../../generated/contract-table.js';
import type { Inspect } from '../../create-inspector.js';
import type { Inspection } from '../../inspection.js';
import type { ErrorResponse, InspectOptions } from '../../response.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';
import { readV1 } from './client-v1.js';
import { readV2 } from './client-v2.js';
import { isOfClass } from './error-class.js';
import { failedResult, responseInMessage, unauthorizedResponse } from './responses.js';

/** Set when the value comes from the client that another adapter is for. */
export interface AdapterHint {
  /**
   * Which client threw the value, and which import belongs to it. The response is read in the same way as by that
   * adapter. Absent when the adapter is the right one, or when both clients throw the same.
   */
  readonly wrongAdapter?: string;
}

/** A server's response, as far as a client kept it. */
export interface RecoveredResponse extends ErrorResponse, AdapterHint {}

/** The inspection of a recovered response. `wrongAdapter` is not enumerable, so that the JSON is that of an inspection. */
export type RecoveredInspection<C extends ContractTable = ContractTable> = Inspection<C> & AdapterHint;

type Client = 'v1' | 'v2';

const WRONG_ADAPTER: Record<Client, string> = {
  v1: "The client of @modelcontextprotocol/sdk 1.x threw this. Import from 'error-envelopes/mcp-client-v1'.",
  v2: "The client of @modelcontextprotocol/client 2.x threw this. Import from 'error-envelopes/mcp-client-v2'.",
};

/**
 * Recovers the server's response from what a client threw or returned.
 *
 * @param adapter the client that the caller's adapter is for
 * @returns null when the value contains no answer of a server; it never throws, whatever the value
 */
export function recover(value: unknown, adapter: Client): RecoveredResponse | null {
  try {
    return isObject(value) ? read(value, adapter) : null;
  } catch {
    // A getter or a proxy threw.
    return null;
  }
}

function read(value: JsonObject, adapter: Client): RecoveredResponse | null {
  const failed = failedResult(value);
  if (failed) return failed;
  const { code, message } = value;
  if (typeof message !== 'string') return null;
  // Client 2.x first: its message may be that of a server of SDK 1.x, with the prefix of an `McpError`.
  const fromV2 = readV2(value, message);
  if (fromV2 !== undefined) return withHint(fromV2, 'v2', adapter);
  const fromV1 = readV1(value, message);
  if (fromV1 !== undefined) return withHint(fromV1, 'v1', adapter);
  return isOfClass(value, 'UnauthorizedError') ? unauthorizedResponse(message) : responseInMessage(code, message);
}

function withHint(response: ErrorResponse | null, client: Client, adapter: Client): RecoveredResponse | null {
  return response && client !== adapter ? { ...response, wrongAdapter: WRONG_ADAPTER[client] } : response;
}

/** Inspects a recovered response. Drops the note on a missing id, because the client dropped the id and not the server. */
export function inspectRecovered<C extends ContractTable, VendorId extends string>(
  inspect: Inspect<C, VendorId>,
  response: RecoveredResponse | null,
  options: InspectOptions<VendorId> | undefined,
): RecoveredInspection<C> | null {
  if (!response) return null;
  const { wrongAdapter, ...rest } = response;
  const inspection = inspect(rest, options);
  const isParsed = isObject(response.body) && inspection.notes.includes('json-rpc:id-missing');
  if (!isParsed && wrongAdapter === undefined) return inspection;
  const notes = isParsed ? inspection.notes.filter((note) => note !== 'json-rpc:id-missing') : inspection.notes;
  const copy = { ...inspection, notes: Object.freeze(notes) };
  if (wrongAdapter !== undefined) Object.defineProperty(copy, 'wrongAdapter', { value: wrongAdapter });
  return Object.freeze(copy) as RecoveredInspection<C>;
}
