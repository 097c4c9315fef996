import type { Inspection } from '../inspection.js';
import { Counters } from './counters.js';
import { type LogLine, lineOf, skippedLine } from './log-line.js';
import type { Route } from './routes.js';
import type { SkipReason } from './skip.js';

export interface RecorderOptions {
  /** Receives each inspection, and each response that was left alone, as a line without body text. */
  log?: (line: LogLine) => void;
  /** Receives each inspection, with the route's path. */
  onInspection?: (inspection: Inspection, route: string) => void;
  /** Receives an exception of this package, or of `log` or `onInspection`. The response passes unchanged. */
  onInternalError?: (error: unknown) => void;
}

/** Counts and logs what a gateway sees. No method throws. */
export class Recorder {
  readonly counters = new Counters();
  readonly #options: RecorderOptions;
  readonly #timeListeners: ((seconds: number) => void)[] = [];

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** Hands the seconds of each inspection to a listener, too. */
  onTime(listener: (seconds: number) => void): void {
    this.#timeListeners.push(listener);
  }

  timed(seconds: number): void {
    this.counters.countTime(seconds);
    for (const listener of this.#timeListeners) this.#safely(() => listener(seconds));
  }

  inspected(inspection: Inspection, route: Route): void {
    const { log, onInspection } = this.#options;
    this.counters.countResponse(inspection);
    if (onInspection) this.#safely(() => onInspection(inspection, route.path));
    if (log) this.#safely(() => log(lineOf(inspection, route)));
  }

  skipped(reason: SkipReason, status: number, route: Route): void {
    const { log } = this.#options;
    this.counters.countSkipped(reason);
    if (log) this.#safely(() => log(skippedLine(reason, status, route)));
  }

  /** An exception: the response passes unchanged. */
  failed(error: unknown): void {
    this.counters.countSkipped('internal');
    try {
      this.#options.onInternalError?.(error);
    } catch {
      // Nothing may break a response.
    }
  }

  #safely(notify: () => void): void {
    try {
      notify();
    } catch (error) {
      this.failed(error);
    }
  }
}
