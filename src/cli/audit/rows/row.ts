import { createHash } from 'node:crypto';
import type { CliInspection, InputResponse, LogMapping, RecordedRequest } from '../../types.js';
import { harmlessCode, harmlessPath } from './harmless-text.js';
import type { LineKind } from './line-kind.js';

/** One row of the table `responses` (integrations/clickhouse/tables.sql). It holds no text of a body. */
export interface Row {
  file: string;
  line: number;
  /** What the line is; only a `response` has the members below. */
  input: LineKind;
  verdict: string;
  reason: string;
  contract: string;
  error: string;
  /** 0 without one. */
  status: number;
  code: string;
  category: string;
  /** `after-delay`, `after-remedy`, `never`; empty for a success. */
  retry: string;
  remedy: string;
  retryable: 0 | 1;
  /** Seconds, if `wait_source` is not empty. */
  wait: number;
  wait_source: string;
  /** A hash of client, method and URL without its query; empty if the time or the URL is not recorded. */
  request: string;
  /** Milliseconds since 1970, 0 if not recorded. */
  started: number;
  ended: number;
  /** Each as `body enum /error/code`: where, which rule, and the pointer or the name. */
  violations: string[];
}

const EMPTY: Omit<Row, 'file' | 'line' | 'input'> = {
  verdict: '',
  reason: '',
  contract: '',
  error: '',
  status: 0,
  code: '',
  category: '',
  retry: '',
  remedy: '',
  retryable: 0,
  wait: 0,
  wait_source: '',
  request: '',
  started: 0,
  ended: 0,
  violations: [],
};

/** The row of a line that is not a response. */
export function emptyRow(file: string, line: number, input: LineKind): Row {
  return { file, line, input, ...EMPTY };
}

export function rowOf(
  file: string,
  line: number,
  inspection: CliInspection,
  { url }: InputResponse,
  request: RecordedRequest | undefined,
  mapping: LogMapping | undefined,
): Row {
  const { match, status, retry, violations } = inspection;
  const seen = violations.filter((violation) => isRecorded(violation, mapping));
  // The log leaves out the header, not the sender.
  const isValid = inspection.verdict === 'violation' && seen.length === 0 && match?.error != null;
  return {
    file,
    line,
    input: 'response',
    verdict: isValid ? 'documented' : inspection.verdict,
    reason: inspection.reason ?? '',
    contract: match?.contract ?? '',
    error: match?.error ?? '',
    status: status !== null && status > 0 && status < 1000 ? status : 0,
    code: harmlessCode(inspection.code),
    category: inspection.category ?? '',
    retry: retry?.when ?? '',
    remedy: retry?.remedy ?? '',
    retryable: retry?.retryable ? 1 : 0,
    wait: retry?.seconds ?? 0,
    wait_source: retry?.seconds == null ? '' : (retry.source ?? ''),
    ...timesOf(url, request),
    violations: seen.map(({ in: part, rule, path }) => `${part} ${rule} ${harmlessPath(path)}`),
  };
}

/** Whether the log has the header that is said to be missing. */
function isRecorded({ in: part, rule, path }: CliInspection['violations'][number], mapping?: LogMapping): boolean {
  if (part !== 'header' || rule !== 'required' || typeof mapping?.headers !== 'object') return true;
  return Object.hasOwn(mapping.headers, path);
}

function timesOf(
  url: string | null | undefined,
  request: RecordedRequest | undefined,
): Pick<Row, 'request' | 'started' | 'ended'> {
  if (request === undefined || request.started === null || request.ended === null || !url) {
    return { request: '', started: 0, ended: 0 };
  }
  const { client, method, started, ended } = request;
  const key = JSON.stringify([client, method, url.replace(/[?#].*$/s, '')]);
  return { request: createHash('sha256').update(key).digest('hex').slice(0, 16), started, ended };
}
