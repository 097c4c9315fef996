import type { Surface } from '../../generated/contract-table.js';
import type { Inspection, Note, UnreadReason } from '../inspection.js';
import type { ErrorResponse, HeadersInput, InspectOptions } from '../response.js';
import { assemble, success, unread } from './assemble.js';
import { challengeError } from './challenge.js';
import { addMessageNotes } from './conformance.js';
import type { Directories } from './directories.js';
import type { Directory } from './directory.js';
import type { Finding } from './finding.js';
import { usableHeaders } from './headers.js';
import { judgeContract } from './judge-contract.js';
import { judgeNested } from './judge-nested.js';
import { readBody } from './read-body.js';
import type { ReadResponse } from './read-response.js';
import { recognize } from './recognize.js';
import { isJsonRpcMessage, standardErrorShape } from './wire-shape.js';

/** What an inspector works with. */
export interface Inspector {
  directories: Directories;
  now: () => number;
}

/** Inspects a response; of several errors in it the first. */
export function inspectFirst(inspector: Inspector, response: ErrorResponse, options: InspectOptions = {}): Inspection {
  const context = contextOf(inspector, response, options);
  const { values, reason } = readBody(response.body, context.headers);
  if (reason !== null) return inspectUnread(inspector, context, reason);
  return inspectBody(inspector, context, values.length === 1 ? values[0] : errorsAmong(values)[0]);
}

/** Inspects each error that a response holds: a batch or a stream of events may hold several. Without an error there is one inspection all the same. */
export function inspectAll(inspector: Inspector, response: ErrorResponse, options: InspectOptions = {}): Inspection[] {
  const context = contextOf(inspector, response, options);
  const { values, reason } = readBody(response.body, context.headers);
  if (reason !== null) return [inspectUnread(inspector, context, reason)];
  return errorsAmong(values).map((body) => inspectBody(inspector, context, body));
}

/** What is the same for every message of a response. */
interface Context {
  status: number | null;
  headers: HeadersInput | undefined;
  surface: Surface | undefined;
  /** The MCP revision, if some contract tells it apart. */
  revision: string | undefined;
  vendor: string | undefined;
  directory: Directory;
  notes: readonly Note[];
}

const NO_NOTES: readonly Note[] = [];

function contextOf({ directories }: Inspector, response: ErrorResponse, options: InspectOptions): Context {
  const surface = options.surface ?? response.surface ?? undefined;
  const named = options.protocolVersion ?? response.protocolVersion ?? undefined;
  const revision = named !== undefined && directories.knows(named) ? named : undefined;
  const directory = directories.in(surface, revision);
  const vendor = options.vendor ?? undefined;
  const isUnknown = vendor !== undefined && !directory.byId.has(vendor);
  const notes = isUnknown || named !== revision ? notesOf(isUnknown, named !== revision) : NO_NOTES;
  const headers = usableHeaders(response.headers);
  return { status: statusOf(response), headers, surface, revision, vendor, directory, notes };
}

function notesOf(isUnknownVendor: boolean, isUnknownVersion: boolean): readonly Note[] {
  const notes: Note[] = isUnknownVendor ? ['unknown-vendor'] : [];
  return isUnknownVersion ? [...notes, 'unknown-protocol-version'] : notes;
}

function inspectUnread({ now }: Inspector, context: Context, reason: UnreadReason): Inspection {
  const { status, headers, surface, revision } = context;
  if (isSuccess(status)) return success(status, reason, [...context.notes]);
  const response: ReadResponse = { body: undefined, shape: undefined, status, headers, surface };
  return assemble(withChallenge(unread(), context), reason, response, now, [...context.notes], revision);
}

/** Of several messages those that report an error; of one message, or none that does, the first. */
function errorsAmong(values: readonly unknown[]): readonly unknown[] {
  if (values.length === 1) return values;
  const errors = values.filter((value) => standardErrorShape(value) !== undefined);
  return errors.length > 0 ? errors : values.slice(0, 1);
}

function inspectBody({ directories, now }: Inspector, context: Context, body: unknown): Inspection {
  const { status, headers, surface, revision, vendor, directory } = context;
  const shape = standardErrorShape(body);
  const notes = context.notes.slice();
  if (shape === undefined && (isSuccess(status) || (status === null && isJsonRpcMessage(body)))) {
    if (isJsonRpcMessage(body)) addMessageNotes(notes, body);
    return success(status, null, notes);
  }
  const response: ReadResponse = { body, shape, status, headers, surface };
  const view = vendor === undefined ? undefined : directory.byId.get(vendor);
  const found = view ? judgeContract(view, response) : recognize(directory, response);
  const whole =
    shape === 'tool-result' ? judgeNested(directories.in(surface ?? 'mcp', revision), vendor, response, found) : found;
  return assemble(withChallenge(whole, context), null, response, now, notes, revision);
}

/** Where the body says nothing, the challenge of the layer in front may. */
function withChallenge(found: Finding, { status, headers, directory }: Context): Finding {
  const isSilent = found.meanings.length === 0 && found.match === null && found.code === null;
  if (!isSilent || (status !== 401 && status !== 403)) return found;
  const told = challengeError(headers, directory.places.standard);
  return told ? { ...found, code: told.code, meanings: [told.meaning] } : found;
}

/** The status, if it is one; a response that is none, or throws when it is looked at, has none. */
export function statusOf(response: ErrorResponse): number | null {
  try {
    return Number.isSafeInteger(response.status) ? (response.status as number) : null;
  } catch {
    return null;
  }
}

function isSuccess(status: number | null): boolean {
  return status !== null && status >= 100 && status < 400;
}
