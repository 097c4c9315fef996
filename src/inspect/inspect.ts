import type { Inspection, Note, UnreadReason } from '../inspection.js';
import type { ErrorResponse, InspectOptions } from '../response.js';
import { buildDocumented, buildInspection, success, unread } from './build-inspection.js';
import type { ContractIndex } from './contracts/contract-index.js';
import type { ScopedContract } from './contracts/scoped-contract.js';
import type { ScopedIndexes } from './contracts/scoped-indexes.js';
import { readBody, Several, Unread } from './decode/decode-body.js';
import type { DecodedResponse } from './decode/decoded-response.js';
import { isJsonRpcMessage, standardErrorShape } from './decode/error-shape.js';
import { challengeError } from './http/challenges.js';
import { usableHeaders } from './http/headers.js';
import { findForm } from './match/find-form.js';
import { matchContract, matchEnvelope } from './match/match-contract.js';
import type { MatchResult } from './match/match-result.js';
import { matchToolResult } from './match/match-tool-result.js';
import { matchUnidentified } from './match/match-unidentified.js';
import { violationsOf } from './match/violations.js';
import { addMessageNotes } from './notes/conformance.js';

/** What an inspector works with. */
export interface Inspector {
  directories: ScopedIndexes;
  now: () => number;
}

/** Inspects a response; of several errors in it the first. */
export function inspectFirst(inspector: Inspector, response: ErrorResponse, options?: InspectOptions): Inspection {
  const context = contextOf(inspector, response, options);
  const read = readBody(response.body, context.headers);
  if (read instanceof Unread) return inspectUnread(inspector, context, read.reason);
  return inspectBody(inspector, context, read instanceof Several ? errorsAmong(read.values)[0] : read);
}

/** Inspects each error that a response holds: a batch or a stream of events may hold several. Without an error there is one inspection all the same. */
export function inspectAll(inspector: Inspector, response: ErrorResponse, options?: InspectOptions): Inspection[] {
  const context = contextOf(inspector, response, options);
  const read = readBody(response.body, context.headers);
  if (read instanceof Unread) return [inspectUnread(inspector, context, read.reason)];
  if (!(read instanceof Several)) return [inspectBody(inspector, context, read)];
  return errorsAmong(read.values).map((body) => inspectBody(inspector, context, body));
}

/** A response whose body is read next, and whom it is asked about. One object serves all messages of a response in turn. */
interface Context extends DecodedResponse {
  /** The MCP revision, if some contract tells it apart. */
  revision: string | undefined;
  vendor: string | undefined;
  /** What the contract of the named vendor says, if it is held. */
  view: ScopedContract | undefined;
  directory: ContractIndex;
  isUnknownVersion: boolean;
}

const NO_OPTIONS: InspectOptions = {};

function contextOf({ directories }: Inspector, response: ErrorResponse, options: InspectOptions = NO_OPTIONS): Context {
  const surface = options.surface ?? response.surface ?? undefined;
  const named = options.protocolVersion ?? response.protocolVersion ?? undefined;
  const revision = named !== undefined && directories.knows(named) ? named : undefined;
  const directory = directories.in(surface, revision);
  const vendor = options.vendor ?? undefined;
  return {
    body: undefined,
    shape: undefined,
    isMessage: false,
    status: statusOf(response),
    headers: usableHeaders(response.headers),
    surface,
    revision,
    vendor,
    view: vendor === undefined ? undefined : directory.byId.get(vendor),
    directory,
    isUnknownVersion: named !== revision,
  };
}

function notesOf({ vendor, view, isUnknownVersion }: Context): Note[] {
  const notes: Note[] = [];
  if (vendor !== undefined && !view) notes.push('unknown-vendor');
  if (isUnknownVersion) notes.push('unknown-protocol-version');
  return notes;
}

function inspectUnread({ now }: Inspector, context: Context, reason: UnreadReason): Inspection {
  const { status, revision } = context;
  const notes = notesOf(context);
  if (isSuccess(status)) return success(status, reason, notes);
  return buildInspection(withChallenge(unread(), context), reason, context, now, notes, revision);
}

/** Of several messages those that report an error; of one message, or none that does, the first. */
function errorsAmong(values: readonly unknown[]): readonly unknown[] {
  if (values.length === 1) return values;
  const errors = values.filter((value) => standardErrorShape(value) !== undefined);
  return errors.length > 0 ? errors : values.slice(0, 1);
}

function inspectBody({ directories, now }: Inspector, context: Context, body: unknown): Inspection {
  const { status, surface, revision, vendor, view, directory } = context;
  const shape = standardErrorShape(body);
  const isMessage = isJsonRpcMessage(body);
  const notes = notesOf(context);
  if (shape === undefined && (isSuccess(status) || (status === null && isMessage))) {
    if (isMessage) addMessageNotes(notes, body);
    return success(status, null, notes);
  }
  context.body = body;
  context.shape = shape;
  context.isMessage = isMessage;
  if (shape === 'tool-result') {
    const found = view ? matchContract(view, context) : matchUnidentified(directory, context);
    const whole = matchToolResult(directories.in(surface ?? 'mcp', revision), vendor, context, found);
    return buildInspection(withChallenge(whole, context), null, context, now, notes, revision);
  }
  const claim = view && findForm(view, context);
  if (claim) return buildDocumented(claim, violationsOf(claim, context), context, now, notes, revision);
  const whole = view ? matchEnvelope(view, context) : matchUnidentified(directory, context);
  return buildInspection(withChallenge(whole, context), null, context, now, notes, revision);
}

/** Where the body says nothing, the challenge of the layer in front may. */
function withChallenge(found: MatchResult, { status, headers, directory }: Context): MatchResult {
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
