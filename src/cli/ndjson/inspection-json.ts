import type { Inspection, Match, Retry } from '../../index.js';

/** Text that JSON does not escape. Surrogates are left out: JSON escapes lone ones. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/**
 * Writes an inspection as `JSON.stringify` does, in a third of the time: the members are known, and most values come from
 * closed lists, so that they need no escapes.
 */
export function inspectionJson(inspection: Inspection): string {
  return `{${members(inspection)}}`;
}

/** The same, preceded by the line it came from, from 1, and its index within the line, from 0. */
export function locatedJson(inspection: Inspection, line: number, index: number): string {
  return `{"line":${line},"index":${index},${members(inspection)}}`;
}

function members(inspection: Inspection): string {
  const { verdict, reason, match, candidates, status, code, message, category, retry, violations, notes } = inspection;
  return (
    `"verdict":"${verdict}","reason":${word(reason)},"match":${match === null ? null : matchJson(match)},` +
    `"candidates":${list(candidates)},"status":${status},"code":${typeof code === 'string' ? quoted(code) : code},` +
    `"message":${message === null ? null : quoted(message)},"category":${word(category)},` +
    `"retry":${retry === null ? null : retryJson(retry)},"violations":${list(violations)},"notes":${list(notes)}`
  );
}

function matchJson({ contract, error, surface }: Match): string {
  return `{"contract":"${contract}","error":${word(error)},"surface":"${surface}"}`;
}

function retryJson({ when, retryable, remedy, seconds, source, backoff }: Retry): string {
  return (
    `{"when":"${when}","retryable":${retryable},"remedy":${word(remedy)},"seconds":${seconds},` +
    `"source":${word(source)},"backoff":${word(backoff)}}`
  );
}

function word(value: string | null): string | null {
  return value === null ? null : `"${value}"`;
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : JSON.stringify(values);
}

/** A text from the body, which may need escapes. */
function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
