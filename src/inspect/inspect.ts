import type { Inspection } from '../inspection.js';
import type { InspectOptions } from '../response.js';
import { buildError, buildSuccess, buildUnreadable, type Subject } from './build-inspection.js';
import { Context, type Inspector } from './context.js';
import { itemsOf } from './contracts/locators.js';
import { decodeBody } from './decode/decode-body.js';
import { Message, Unread } from './decode/decode-text.js';
import type { DecodedResponse } from './decode/decoded-response.js';
import { errorShape } from './decode/error-shape.js';
import { identifyByBody } from './match/identify-sender.js';
import { isError, isErrorByBody, isProblemDetails } from './match/is-error.js';
import { matchSender } from './match/match-contract.js';
import { type MatchResult, NONE } from './match/match-result.js';
import { matchUnidentified } from './match/match-unidentified.js';
import type { Input } from './read-input.js';

/** Inspects a response by the rules R1 to R12 of docs/reading-rules.md; if it holds several errors, the first. */
export function inspectFirst(inspector: Inspector, input: Input, options?: InspectOptions | null): Inspection {
  const context = new Context(inspector, input, options);
  const messages = decode(context, input.body);
  if (messages instanceof Unread) return inspectUnread(context, messages);
  return inspectMessage(subjectOf(context, errorsAmong(context, messages)[0] as Message));
}

/** Inspects each error that a response holds; one inspection if it holds none. */
export function inspectAll(inspector: Inspector, input: Input, options?: InspectOptions | null): Inspection[] {
  const context = new Context(inspector, input, options);
  const messages = decode(context, input.body);
  if (messages instanceof Unread) return [inspectUnread(context, messages)];
  return errorsAmong(context, messages).flatMap((message) => inspectItems(subjectOf(context, message)));
}

/** Decodes the body (R2). Text that is not JSON is the body of a sender that lists text bodies. */
function decode({ headers, sender }: Context, body: unknown): readonly Message[] | Unread {
  const decoded = decodeBody(body, headers);
  if (!(decoded instanceof Unread) || decoded.text === undefined || sender === undefined) return decoded;
  const listsText = sender.contracts.some(({ envelopesFor }) => envelopesFor.text.length > 0);
  return listsText ? [new Message(decoded.text, decoded.isErrorEvent, true)] : decoded;
}

/** The messages that are errors by their own body; if none is, the first message. */
function errorsAmong(context: Context, messages: readonly Message[]): readonly Message[] {
  if (messages.length === 1) return messages;
  const errors = messages.filter((message) => isErrorAlone(context, message));
  return errors.length > 0 ? errors : messages.slice(0, 1);
}

/** Whether a message is an error whatever the status of its response is. */
function isErrorAlone(context: Context, message: Message): boolean {
  const { sender, response } = subjectOf(context, message);
  return isErrorByBody(context.index, sender, { ...response, status: null });
}

/** A message, and its sender (R3). */
function subjectOf(context: Context, { body, isErrorEvent, isText }: Message): Subject {
  const { index, status, headers, surface } = context;
  const response: DecodedResponse = {
    body,
    shape: isText ? 'text' : errorShape(body),
    isErrorEvent,
    status,
    headers,
    surface,
    item: undefined,
    itemCache: undefined,
  };
  const sender = context.sender ?? identifyByBody(index, response);
  return { context, sender, response, message: body };
}

/** Inspects a message: a success or an error (R4), and whose. */
function inspectMessage(subject: Subject): Inspection {
  const { context, sender, response } = subject;
  if (!isError(context.index, sender, response)) return buildSuccess(subject, null);
  return inspectError(subject);
}

function inspectError(subject: Subject): Inspection {
  const { response } = subject;
  const result = match(subject);
  // Only the sender lists text bodies: if a proxy answered, the text is not JSON.
  if (response.shape === 'text' && !subject.sender)
    return buildUnreadable({ ...subject, message: undefined }, 'not-json');
  // A list of errors that no form matches is read at its first item.
  if (response.item === undefined && listOf(result, response).length > 0) response.item = 0;
  return buildError(subject, result);
}

/** By the sender's contract (R5), unless a proxy answered: then nobody is identified (R6). */
function match(subject: Subject): MatchResult {
  const { context, sender, response } = subject;
  if (sender) {
    const result = matchSender(sender, context, response);
    if (result) return result;
    subject.sender = undefined;
  }
  return matchUnidentified(context.index, response);
}

/** Inspects each item of a body with a list of errors. */
function inspectItems(subject: Subject): Inspection[] {
  const { context, sender, response } = subject;
  if (!isError(context.index, sender, response)) return [buildSuccess(subject, null)];
  const probe = { ...response };
  const items = listOf(match({ ...subject, response: probe }), response);
  if (items.length < 2) return [inspectError(subject)];
  const itemCache = probe.itemCache ?? new Map();
  const inspections: Inspection[] = [];
  for (let item = 0; item < items.length; item++) {
    inspections.push(inspectError({ ...subject, response: { ...response, item, itemCache } }));
  }
  return inspections;
}

/** The list of errors in a body that the matched contract, or the first candidate, describes. */
function listOf({ envelope, candidateForms }: MatchResult, { body }: DecodedResponse): readonly unknown[] {
  const list = (envelope ?? candidateForms[0]?.envelope)?.list;
  return list === undefined ? NONE : itemsOf(list.list?.(body));
}

function inspectUnread(context: Context, { reason, isErrorEvent }: Unread): Inspection {
  const { index, status, headers, sender } = context;
  const { response } = subjectOf(context, new Message(undefined, isErrorEvent));
  const subject = { context, sender, response, message: undefined };
  const isFailure = status === null || status >= 400 || isErrorEvent || isProblemDetails(index, headers);
  return isFailure ? buildUnreadable(subject, reason) : buildSuccess(subject, reason);
}
