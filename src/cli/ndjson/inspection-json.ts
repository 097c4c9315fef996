import type { Inspection, Match, Retry } from '../../index.js';

/** Without what JSON escapes: controls, quotes, backslashes, and surrogates, which it escapes where they stand alone. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/**
 * An inspection as `JSON.stringify` writes it, at a third of its time: names and order of the members are known, and
 * most values are words of ours, which hold nothing to escape.
 */
export function inspectionJson(found: Inspection): string {
  return `{${members(found)}}`;
}

/** One inspection of several: with the line it came from, counted from 1, and its place among that line's, from 0. */
export function placedJson(found: Inspection, line: number, index: number): string {
  return `{"line":${line},"index":${index},${members(found)}}`;
}

function members(found: Inspection): string {
  const { verdict, reason, match, candidates, status, code, message, category, retry, violations, notes } = found;
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

/** Mostly empty. */
function list(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : JSON.stringify(values);
}

/** What comes from the body may hold anything. */
function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
