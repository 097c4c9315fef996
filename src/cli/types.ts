import type { Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { Inspection, InspectOptions, Verdict } from '../index.js';

/** Where text is written: `process.stdout`, or a substitute in a test. */
export type Output = Writable & { isTTY?: boolean; columns?: number };

/** How to inspect and what to write. Plain data, so that it can be sent to a worker. */
export interface Settings {
  defaults: InspectOptions;
  /** Every error of a response, each with its index. */
  all: boolean;
  /** The verdicts that fail the call. */
  failOn: readonly Verdict[];
  /** `printable-json` has every character escaped that a terminal obeys. */
  format: 'json' | 'printable-json' | 'report';
  columns: number;
  coloured: boolean;
}

/** Whole lines of one input. */
export interface Block {
  /** The lines, with a line feed between two, in a buffer of their own that can be transferred. Null: one line over the limit. */
  bytes: Uint8Array<ArrayBuffer> | null;
  /** The offset at which each line ends. */
  ends: Uint32Array<ArrayBuffer>;
  /** The number of the first line, from 1. */
  first: number;
}

/** A block, and the label of its input in reports: a line number follows it. */
export interface Task extends Block {
  inputLabel: string;
}

/** The inspection of one line. */
export interface LineResult {
  inspection: Inspection;
  /** Why the line is not a response; null when it is one. */
  problem: string | null;
}

/** What a block was inspected as. */
export interface Outcome {
  output: Uint8Array<ArrayBuffer>;
  /** Lines read. */
  lines: number;
  /** Bytes read. */
  bytes: number;
  /** Whether a verdict of `failOn` occurred. */
  failed: boolean;
}

/** A thread that posts `READY` once and then, for each task and in order, an outcome. */
export type WorkerThread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

/** The message of a worker that can take tasks. */
export const READY = 'ready';
