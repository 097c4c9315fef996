import type { Inspection } from '../../inspection.js';
import type { ErrorResponse } from '../../response.js';
import type { RetryRun } from '../retry-run.js';
import type { Controller, Handler, ResponseHeaders } from './undici-types.js';

/** The limit of `inspect`, in bytes. */
const MAX_BYTES = 65_536;

/** Milliseconds for which the head of an error waits for its body. */
const MAX_HOLD = 5_000;

/** What is known of an attempt that failed. */
export interface FailedResponse {
  readonly run: RetryRun;
  /** Null if there was no response. */
  readonly inspection: Inspection | null;
  /** Ends the request in place of a response that waits. */
  readonly abort?: (reason: Error) => void;
}

/** A head that waits for its body. */
interface Held {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly statusMessage: string | undefined;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** `inspect` reports a promise as a body that was not read. */
const NOT_READ = Promise.resolve() as never;

/**
 * Holds the head of an error until its body is here, because undici asks for the decision at the head. A body that is
 * too large or too slow is passed on as it comes, and the request is not repeated.
 */
export class ErrorBodyHandler implements Handler {
  readonly #run: RetryRun;
  readonly #inspect: (response: ErrorResponse) => Inspection;
  readonly #failures: WeakMap<object, FailedResponse>;
  readonly #next: Handler;
  readonly #chunks: Uint8Array[] = [];
  #held: Held | undefined;
  #size = 0;
  /** `deciding` from the head until undici has decided. */
  #body: 'passing' | 'held' | 'deciding' = 'passing';
  /** The trailers, when the body has ended. */
  #ended: { readonly trailers: unknown } | undefined;

  constructor(
    run: RetryRun,
    inspect: (response: ErrorResponse) => Inspection,
    failures: WeakMap<object, FailedResponse>,
    next: Handler,
  ) {
    this.#run = run;
    this.#inspect = inspect;
    this.#failures = failures;
    this.#next = next;
  }

  onRequestStart(controller: Controller, context: unknown): void {
    this.#next.onRequestStart?.(controller, context);
  }

  onRequestUpgrade(controller: Controller, status: number, headers: unknown, socket: unknown): void {
    this.#next.onRequestUpgrade?.(controller, status, headers, socket);
  }

  onResponseStart(controller: Controller, status: number, headers: ResponseHeaders, statusMessage?: string): void {
    if (status < 400) {
      this.#run.succeed();
      this.#next.onResponseStart?.(controller, status, headers, statusMessage);
      return;
    }
    const timer = setTimeout(() => this.#release(controller), MAX_HOLD);
    this.#held = { status, headers, statusMessage, timer };
    this.#body = 'held';
  }

  onResponseData(controller: Controller, chunk: Uint8Array): void {
    if (this.#body === 'passing') {
      this.#next.onResponseData?.(controller, chunk);
      return;
    }
    // undici uses the memory of a chunk again.
    this.#chunks.push(Uint8Array.from(chunk));
    this.#size += chunk.length;
    if (this.#size > MAX_BYTES) this.#release(controller);
  }

  onResponseEnd(controller: Controller, trailers: unknown): void {
    this.#ended = { trailers };
    if (this.#held) {
      const { status, headers } = this.#held;
      const inspection = this.#inspect({ status, headers, body: joined(this.#chunks, this.#size) });
      this.#failures.set(headers, { run: this.#run, inspection, abort: (reason) => this.#abort(controller, reason) });
      this.#release(controller);
    } else if (this.#body === 'passing') this.#next.onResponseEnd?.(controller, trailers);
  }

  onResponseError(controller: Controller, error: Error): void {
    const held = this.#takeHeld();
    const inspection = held && this.#inspect({ status: held.status, headers: held.headers, body: NOT_READ });
    this.#failures.set(error, { run: this.#run, inspection: inspection ?? null });
    this.#next.onResponseError?.(controller, error);
  }

  #takeHeld(): Held | undefined {
    const held = this.#held;
    this.#held = undefined;
    clearTimeout(held?.timer);
    return held;
  }

  /** Passes the head on, and then the body as soon as undici has decided. */
  #release(controller: Controller): void {
    const held = this.#takeHeld();
    if (!held) return;
    this.#body = 'deciding';
    let isPaused = false;
    // Holds the body back between `pause` and `resume`.
    const gate: Pick<Controller, 'pause' | 'resume'> = {
      pause: () => {
        isPaused = true;
        if (!this.#ended) controller.pause();
      },
      resume: () => {
        this.#pass(controller);
        if (!this.#ended) controller.resume();
      },
    };
    this.#next.onResponseStart?.(gate, held.status, held.headers, held.statusMessage);
    if (!isPaused) this.#pass(controller);
  }

  /** Passes on the body that waits, once. */
  #pass(controller: Controller): void {
    if (this.#body !== 'deciding') return;
    this.#body = 'passing';
    for (const chunk of this.#chunks.splice(0)) this.#next.onResponseData?.(controller, chunk);
    if (this.#ended) this.#next.onResponseEnd?.(controller, this.#ended.trailers);
  }

  /** undici passes an error of an aborted request on, and does not ask again. */
  #abort({ paused }: Controller, reason: Error): void {
    this.#next.onResponseError?.({ aborted: true, paused, reason }, reason);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
