import type { ContractTable } from '../../../generated/contract-table.js';
import { codeInText } from '../../shared/code-in-text.js';
import { isList, isObject } from '../../shared/json-object.js';
import { cutAtUnits } from '../../shared/text-units.js';
import { codeOf, messageOf } from '../contracts/form-conditions.js';
import { readAnyItem } from '../contracts/locators.js';
import { PROBLEM_DETAILS } from '../contracts/standards.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { firstText } from '../decode/error-shape.js';
import { type Challenge, challengeError } from '../http/challenges.js';
import { requestIdFrom } from '../http/request-id.js';
import { type MatchResult, NONE } from './match-result.js';

/** The longest message that is quoted, in UTF-16 units. */
const LONGEST_MESSAGE = 1024;

export type Code = string | number | null;

/** Code and message of an error (R10). */
export interface ErrorFields {
  code: Code;
  message: string | null;
}

/** Reads code and message where the contract has them, else where a standard, a challenge or most senders have them. */
export function errorFields(
  result: MatchResult,
  response: DecodedResponse,
  facts: { challenges(): readonly Challenge[] },
): ErrorFields {
  const { envelope, candidateForms } = result;
  let code: Code = null;
  let message: string | null = null;
  if (envelope) {
    code = codeOf(envelope, response);
    message = messageOf(envelope, response);
    if (message === null && envelope.contract.id === PROBLEM_DETAILS) message = stringIn(response.body, 'title');
  } else if (candidateForms.length > 0) {
    code = agreed(candidateForms.map((form) => codeOf(form.envelope, response)));
    message = agreed(candidateForms.map((form) => messageOf(form.envelope, response)));
  }
  if (code === null || message === null) {
    const standard = standardFields(response);
    code = code ?? standard.code ?? challengeError(facts.challenges()) ?? usualCode(response);
    message = message ?? standard.message ?? usualMessage(response.body);
  }
  return { code, message };
}

/** Code and message of a JSON-RPC error (JSON-RPC 2.0 section 5.1), a tool result, or a failed task. */
function standardFields({ body, shape }: DecodedResponse): ErrorFields {
  if (shape === 'tool-result') {
    const text = firstText(body);
    return { code: (text === undefined ? undefined : codeInText(text)) ?? null, message: text ?? null };
  }
  if (!isObject(body)) return { code: null, message: null };
  if (shape === 'json-rpc-error' && isObject(body.error)) return fieldsOf(body.error);
  if (shape === 'task-result' && isObject(body.result)) {
    const { error, statusMessage } = body.result;
    const { code, message } = fieldsOf(isObject(error) ? error : {});
    return { code, message: message ?? (typeof statusMessage === 'string' ? statusMessage : null) };
  }
  return { code: null, message: null };
}

function fieldsOf({ code, message }: { readonly code?: unknown; readonly message?: unknown }): ErrorFields {
  return { code: codeOrNull(code), message: typeof message === 'string' ? message : null };
}

/** The members in which most senders put a code. */
function usualCode({ body, item }: DecodedResponse): Code {
  if (!isObject(body)) return null;
  const { code, error, error_code, errors } = body;
  return (
    codeOrNull(code) ??
    (isObject(error) ? codeOrNull(error.code) : null) ??
    codeOrNull(error_code) ??
    // The first item of a list is another error than the item that is read.
    (item === undefined && isList(errors) && isObject(errors[0]) ? codeOrNull(errors[0].code) : null)
  );
}

/** The members in which most senders put a text. */
function usualMessage(body: unknown): string | null {
  if (!isObject(body)) return null;
  return (
    stringIn(body, 'message') ??
    stringIn(body.error, 'message') ??
    stringIn(body, 'error_description') ??
    stringIn(body, 'detail') ??
    stringIn(body, 'title') ??
    stringIn(body, 'error')
  );
}

function stringIn(value: unknown, name: string): string | null {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' ? member : null;
}

function codeOrNull(value: unknown): Code {
  return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value)) ? value : null;
}

/** The value that all have; null if they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** A text as it is quoted: cut, and never in the middle of a character. */
export function quote(text: string | null): string | null {
  return text === null ? null : cutAtUnits(text, LONGEST_MESSAGE);
}

/** The id of the request: where the contract of the identified sender, else the matched one, has it, else in the usual headers (R10). */
export function requestIdOf(
  contract: ContractTable | undefined,
  response: DecodedResponse,
  facts: { usualRequestId(): string | null },
): string | null {
  for (const locator of contract?.requestId ?? NONE) {
    const id = requestIdFrom(readAnyItem(locator, response));
    if (id !== null) return id;
  }
  return facts.usualRequestId();
}
