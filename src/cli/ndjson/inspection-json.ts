import type { Match, Retry, Violation } from '../../index.js';
import { printableJson } from '../render/terminal.js';
import type { CliInspection, Location } from '../types.js';

/** Text that needs no escape in JSON and that a terminal shows as it is. */
const PRINTABLE_ASCII = /^[ !#-[\]-~]*$/;

/**
 * Writes one line of output: where the response came from, then its inspection. It takes a third of the time of
 * `JSON.stringify`, because the members are known. Characters that a terminal obeys are escaped, wherever the line goes.
 */
export function inspectionJson({ line, file, index }: Location, inspection: CliInspection): string {
  const fileMember = file === undefined ? '' : `,"file":${text(file)}`;
  const indexMember = index === undefined ? '' : `,"index":${index}`;
  return `{"line":${line}${fileMember}${indexMember},${members(inspection)}}`;
}

/** The members in the order of `inspection.schema.json`, one per line. */
function members(inspection: CliInspection): string {
  return (
    `"verdict":${literal(inspection.verdict)}` +
    `,"reason":${literal(inspection.reason)}` +
    `,"identifiedBy":${literal(inspection.identifiedBy)}` +
    `,"match":${inspection.match === null ? null : matchJson(inspection.match)}` +
    `,"candidates":${list(inspection.candidates, matchJson)}` +
    `,"status":${inspection.status}` +
    `,"code":${typeof inspection.code === 'string' ? text(inspection.code) : inspection.code}` +
    `,"message":${text(inspection.message)}` +
    `,"requestId":${text(inspection.requestId)}` +
    `,"category":${literal(inspection.category)}` +
    `,"retry":${inspection.retry === null ? null : retryJson(inspection.retry)}` +
    `,"violations":${list(inspection.violations, violationJson)}` +
    `,"notes":${list(inspection.notes, literal)}`
  );
}

function matchJson({ contract, error, surface }: Match): string {
  return `{"contract":${literal(contract)},"error":${literal(error)},"surface":${literal(surface)}}`;
}

function retryJson({ when, retryable, remedy, seconds, source, backoff }: Retry): string {
  return (
    `{"when":${literal(when)},"retryable":${retryable},"remedy":${literal(remedy)},"seconds":${seconds},` +
    `"source":${literal(source)},"backoff":${literal(backoff)}}`
  );
}

function violationJson({ in: part, path, rule, message }: Violation): string {
  return `{"in":${literal(part)},"path":${text(path)},"rule":${literal(rule)},"message":${text(message)}}`;
}

/** A value of a closed list or an id, which need no escapes. */
function literal(value: string | null): string | null {
  return value === null ? null : `"${value}"`;
}

function text(value: string | null): string | null {
  if (value === null) return null;
  return PRINTABLE_ASCII.test(value) ? `"${value}"` : printableJson(JSON.stringify(value));
}

function list<T>(values: readonly T[], write: (value: T) => unknown): string {
  return values.length === 0 ? '[]' : `[${values.map(write).join(',')}]`;
}
