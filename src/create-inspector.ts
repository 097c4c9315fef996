import type { ContractTable, Surface } from '../generated/contract-table.js';
import { type Directory, directoryOf, sortContracts } from './inspect/directory.js';
import { type Finding, finding } from './inspect/finding.js';
import { usableHeaders } from './inspect/headers.js';
import { judgeContract } from './inspect/judge-contract.js';
import { meaningOf } from './inspect/meaning.js';
import { readBody } from './inspect/read-body.js';
import type { ReadResponse } from './inspect/read-response.js';
import { quote } from './inspect/reading.js';
import { recognize } from './inspect/recognize.js';
import { toldWait } from './inspect/retry-after.js';
import { isJsonRpcMessage, standardErrorShape } from './inspect/wire-shape.js';
import type { Inspection, Note, Retry, UnreadReason } from './inspection.js';
import type { ErrorResponse, InspectOptions } from './response.js';

/**
 * Tells whose error a response is, whether it honours its contract, what it means and what to do.
 *
 * @param response status, headers and body, as far as they are known; on stdio a body alone
 * @param options whose response it is, if that is known
 * @returns an inspection; it never throws
 */
export type Inspect<C extends ContractTable = ContractTable, VendorId extends string = string> = (
  response: ErrorResponse,
  options?: InspectOptions<VendorId>,
) => Inspection<C>;

export interface InspectorOptions {
  /** The present in milliseconds since 1970, for `Retry-After` dates without a `Date` beside them; `Date.now` by default. */
  now?: () => number;
}

/**
 * Makes an `inspect` that knows the given contracts.
 *
 * @param contracts the default exports of `error-envelopes/<contract>`, or that of `error-envelopes/all`
 * @throws TypeError where two different contracts have one id
 */
export function createInspector<const C extends ContractTable>(
  contracts: readonly C[],
  { now = Date.now }: InspectorOptions = {},
): Inspect<C, C['id'] | (string & {})> {
  const directories = new Directories(sortContracts(contracts));
  const inspect: Inspect = (response, options) => {
    try {
      return inspectWith(directories, now, response, options);
    } catch {
      // A parsed value may throw when it is looked at: a revoked proxy, a getter.
      return unreadable(statusOf(response), 'not-json', []);
    }
  };
  return inspect as Inspect<C, C['id'] | (string & {})>;
}

/** What is held, by the surface that a caller names; each is made when it is first asked for. */
class Directories {
  readonly #contracts: readonly ContractTable[];
  readonly #all: Directory;
  readonly #made = new Map<string, Directory>();

  constructor(contracts: readonly ContractTable[]) {
    this.#contracts = contracts;
    this.#all = directoryOf(contracts, undefined);
  }

  on(surface: string | undefined): Directory {
    if (surface === undefined) return this.#all;
    const made = this.#made.get(surface);
    if (made) return made;
    const directory = directoryOf(this.#contracts, surface);
    // A caller may name anything, and nothing is on a surface that is none: that need not be kept.
    if (['rest', 'mcp', 'json-rpc'].includes(surface)) this.#made.set(surface, directory);
    return directory;
  }
}

function inspectWith(
  directories: Directories,
  now: () => number,
  response: ErrorResponse,
  options: InspectOptions | undefined,
): Inspection {
  const status = statusOf(response);
  const headers = usableHeaders(response.headers);
  const surface: Surface | undefined = options?.surface ?? response.surface ?? undefined;
  const directory = directories.on(surface);
  const vendor = options?.vendor ?? undefined;
  const contract = vendor === undefined ? undefined : directory.byId.get(vendor);
  const notes: Note[] = vendor !== undefined && !contract ? ['unknown-vendor'] : [];

  const { value: body, reason } = readBody(response.body, headers);
  const shape = reason === null ? standardErrorShape(body) : undefined;
  const isMessage = reason === null && isJsonRpcMessage(body);
  const hasNullId = isMessage && body.id === null;
  if (!shape && (isSuccess(status) || (status === null && isMessage))) {
    return success(status, reason, hasNullId ? [...notes, 'json-rpc:id-null'] : notes);
  }
  const read: ReadResponse = { body, shape, status, headers, surface };
  const finding = reason === null ? (contract ? judgeContract(contract, read) : recognize(directory, read)) : unread();
  const inspection = assemble(finding, reason, read, now, notes);
  if (hasNullId) notes.push('json-rpc:id-null');
  return inspection;
}

/** The status, if it is one; a response that is none, or throws when it is looked at, has none. */
function statusOf(response: ErrorResponse): number | null {
  try {
    return Number.isSafeInteger(response.status) ? (response.status as number) : null;
  } catch {
    return null;
  }
}

function unread(): Finding {
  return finding('unreadable', undefined, undefined);
}

function isSuccess(status: number | null): boolean {
  return status !== null && status >= 100 && status < 400;
}

function assemble(
  finding: Finding,
  reason: UnreadReason | null,
  response: ReadResponse,
  now: () => number,
  notes: Note[],
): Inspection {
  const { verdict, match, candidates, violations } = finding;
  const { category, advice } = meaningOf(finding.meanings, response.status);
  const wait = toldWait(response.headers, response.body, finding.waitMembers, now, notes);
  const retry: Retry = {
    when: advice.when,
    retryable: advice.retryable,
    remedy: advice.remedy,
    seconds: advice.when === 'after-delay' ? wait.seconds : null,
    source: advice.when === 'after-delay' ? wait.source : null,
    backoff: advice.backoff,
  };
  return {
    verdict,
    reason,
    match,
    candidates,
    status: response.status,
    code: finding.code,
    message: quote(finding.text),
    category,
    retry,
    violations,
    notes,
  };
}

function success(status: number | null, reason: UnreadReason | null, notes: Note[]): Inspection {
  const nothing = {
    match: null,
    candidates: [],
    code: null,
    message: null,
    category: null,
    retry: null,
    violations: [],
  };
  return { verdict: 'success', reason, status, ...nothing, notes };
}

/** A response of which nothing but the status could be read. */
function unreadable(status: number | null, reason: UnreadReason, notes: Note[]): Inspection {
  const nothing: ReadResponse = { body: undefined, shape: undefined, status, headers: undefined, surface: undefined };
  return assemble(unread(), reason, nothing, Date.now, notes);
}
