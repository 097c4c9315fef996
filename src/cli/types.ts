import type { Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { ErrorResponse, Inspection, InspectOptions, UnreadReason, Verdict } from '../index.js';

/** Where text is written: `process.stdout`, or a substitute in a test. */
export type Output = Writable & { isTTY?: boolean; columns?: number };

/** How to inspect and what to write. Plain data, so that it can be sent to a worker. */
export interface Settings {
  defaults: InspectOptions;
  /** Every error of a response, each with its index. */
  all: boolean;
  /** The verdicts that fail the call. */
  failOn: readonly Verdict[];
  /** `rows`: what `audit` counts. */
  format: 'json' | 'report' | 'summary' | 'rows';
  /** Whether JSON lines name the file. */
  namesFile: boolean;
  columns: number;
  coloured: boolean;
  /** The folders of contracts besides those of the package. */
  contracts: readonly string[];
  /** Where the lines of a log have what `audit` reads. */
  mapping?: LogMapping;
}

/** A response of the input, as `inspect` takes it; `vendor` overrides that of the call. */
export type InputResponse = ErrorResponse & { url?: string | null; vendor?: string | null };

/** One response of the input, or the reason why there is none. */
export type Entry =
  | { response: InputResponse; request?: RecordedRequest; warnings?: readonly Warning[] }
  | { problem: Problem };

/** When a request was sent, and which later one repeats it. */
export interface RecordedRequest {
  client: string | null;
  method: string | null;
  /** Milliseconds since 1970; null if the record does not say. */
  started: number | null;
  ended: number | null;
}

/** A JSON Pointer into the line of a log. */
type Pointer = string;

/** Where the lines of a log have the members of a response and of its request (docs/audit.md). */
export interface LogMapping {
  /** Text with pointers in braces: `https://{/authority}{/path}`. */
  url?: string;
  status?: Pointer;
  /** By header name, or the pointer to an object of all. */
  headers?: Pointer | Readonly<Record<string, Pointer>>;
  body?: Pointer;
  vendor?: Pointer;
  surface?: Pointer;
  protocolVersion?: Pointer;
  client?: Pointer;
  method?: Pointer;
  /** When the request was sent, and when the response ended: a date, or seconds or milliseconds since 1970. */
  start?: Pointer;
  end?: Pointer;
  duration?: { pointer: Pointer; unit: 'seconds' | 'milliseconds' };
}

/** What a person should know about an entry. Each kind is reported once. */
export interface Warning {
  kind: string;
  message: string;
}

/** Why an entry is not a response. */
export interface Problem extends Warning {
  reason: 'bad-input' | 'too-large';
}

/** An inspection, also of input that is not a response. */
export type CliInspection = { readonly [M in keyof Inspection]: Inspection[M] | (M extends 'reason' ? Reason : never) };

/** Why there is no inspection of a body. */
export type Reason = UnreadReason | 'bad-input';

/** Where a response is in the input. */
export interface Location {
  /** The number of the line, or of the entry in HAR and `curl -i` output, from 1. */
  line: number;
  /** Set when there are several files; `-` is the standard input. */
  file?: string | undefined;
  /** The number of the error in the response, from 0. Set for `--all`. */
  index?: number | undefined;
}

/** What the entries of an input are called. */
export type Unit = 'line' | 'entry' | 'response';

/** Whole lines of one NDJSON input. */
export interface Block {
  /** The lines, with a line feed between two, in a buffer of their own that can be transferred. Null: one line over the limit. */
  bytes: Uint8Array<ArrayBuffer> | null;
  /** The offset at which each line ends. */
  ends: Uint32Array<ArrayBuffer>;
  /** The number of the first line, from 1. */
  first: number;
}

/** A part of an input: lines of NDJSON, or entries of an input that was read whole. */
export type Task = { file: string } & (Block | EntryTask);

export interface EntryTask {
  entries: readonly Entry[];
  unit: Unit;
  /** The number of the first entry, from 1. */
  first: number;
}

/** What a task was inspected as. */
export interface Outcome {
  output: Uint8Array<ArrayBuffer>;
  /** Lines or entries read. */
  lines: number;
  /** Bytes read. */
  bytes: number;
  /** Whether a verdict of `failOn` occurred. */
  failed: boolean;
  /** The first warning of each kind. */
  warnings: readonly LocatedWarning[];
  /** How often each contract, error and verdict occurred. Empty unless the format is `summary`. */
  counts: readonly SummaryRow[];
}

export interface LocatedWarning extends Warning {
  /** `a.ndjson:3` */
  location: string;
}

/** One row of `inspect --summary`. */
export interface SummaryRow {
  contract: string | null;
  error: string | null;
  verdict: Verdict;
  count: number;
}

/** A thread that posts `READY` once and then, for each task and in order, an outcome. */
export type WorkerThread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

/** The message of a worker that can take tasks. */
export const READY = 'ready';
