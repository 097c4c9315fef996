import type { Inspect } from '../create-inspector.js';
import type { Inspection } from '../inspection.js';
import type { HeadersLike } from '../response.js';
import { codingsIn } from '../shared/body-fields.js';
import { BodyCopy } from './body-copy.js';
import { type Decode, decodeBody } from './content-coding.js';
import { EventSplitter } from './event-splitter.js';
import type { GatewayRequest, ResponseHead } from './exchange.js';
import type { Recorder } from './recorder.js';
import { problemBody } from './rewrite.js';
import type { Route } from './routes.js';
import { isEventStream, isProblem, type SkipReason } from './skip.js';
import { tagOf } from './tag.js';

/** What an adapter does with an answer that waited. */
export interface Outcome {
  /** The value of the header `x-error-envelope`. */
  tag: string | undefined;
  /** The body that replaces the one of the upstream, as `application/problem+json`. */
  body: Uint8Array | undefined;
}

const PASS: Outcome = { tag: undefined, body: undefined };

/** What an observation knows from the beginning. */
interface Setting {
  route: Route;
  request: GatewayRequest;
  head: ResponseHead;
  /** Decodes content codings, where the host can. */
  decode: Decode | undefined;
  maxBytes: number;
}

/** One answer of an upstream, as its body passes. No method throws. */
export class Observation {
  /** Whether the adapter has to keep head and body until `end` gives an outcome, or `isReleased` is true. */
  readonly holds: boolean;
  readonly #setting: Setting;
  readonly #inspect: Inspect;
  readonly #recorder: Recorder;
  readonly #copy: BodyCopy;
  readonly #events: EventSplitter | undefined;
  #isDone = false;

  constructor(setting: Setting, inspect: Inspect, recorder: Recorder) {
    const { route, head, maxBytes } = setting;
    this.#setting = setting;
    this.#inspect = inspect;
    this.#recorder = recorder;
    this.#copy = new BodyCopy(maxBytes);
    const isStream = isEventStream(head.headers);
    if (isStream) {
      const onEvent = (event: Uint8Array) => void this.#read(event);
      this.#events = new EventSplitter(maxBytes, onEvent, () => this.#skip('too-large'));
    }
    const isRewritten = route.mode === 'rewrite' && !route.mcp && head.status >= 400 && !isProblem(head.headers);
    this.holds = !isStream && (route.mode === 'tag' || isRewritten);
  }

  /** Whether an answer that waits has to pass now, because its body is larger than what is read. */
  get isReleased(): boolean {
    return this.#isDone || this.#copy.isOver;
  }

  add(chunk: Uint8Array): void {
    if (this.#isDone) return;
    this.#safely(() => (this.#events ? this.#events.add(chunk) : this.#copy.add(chunk)));
  }

  /** The body is complete. */
  end(): Outcome {
    if (this.#isDone) return PASS;
    this.#isDone = true;
    return this.#safely(() => this.#outcome()) ?? PASS;
  }

  /** The upstream broke off, the body takes too long, or the host cannot read it without a change. */
  stop(reason: Extract<SkipReason, 'aborted' | 'slow' | 'encoded'>): void {
    if (this.#isDone) return;
    this.#isDone = true;
    this.#skip(reason);
  }

  #outcome(): Outcome {
    if (this.#events) {
      this.#events.end();
      return PASS;
    }
    const { route, head, maxBytes, decode = () => undefined } = this.#setting;
    const codings = codingsIn(head.headers.get('content-encoding') ?? '');
    if (this.#copy.isOver && codings.length > 0) return this.#skip('too-large');
    const received = this.#copy.bytes();
    const body = codings.length === 0 ? received : decodeBody(received, codings, decode, maxBytes + 1);
    if (body === undefined) return this.#skip('encoded');
    const [first] = this.#read(body);
    if (!first) return PASS;
    const { mode } = route;
    const rewritten = mode === 'rewrite' && this.holds ? problemBody(first) : undefined;
    return { tag: mode === 'tag' ? tagOf(first) : undefined, body: rewritten };
  }

  /** The errors of a body; all are counted and logged. */
  #read(body: Uint8Array): Inspection[] {
    const { route, request, head } = this.#setting;
    const start = performance.now();
    const all = this.#inspect.all(
      { url: request.url, status: head.status, headers: withoutCoding(head.headers), body },
      { vendor: route.vendor, surface: route.mcp ? 'mcp' : undefined },
    );
    this.#recorder.timed((performance.now() - start) / 1000);
    const errors = all.filter(({ verdict }) => verdict !== 'success');
    for (const inspection of errors) this.#recorder.inspected(inspection, route);
    return errors;
  }

  #skip(reason: SkipReason): Outcome {
    this.#recorder.skipped(reason, this.#setting.head.status, this.#setting.route);
    return PASS;
  }

  /** An exception of our own lets the answer pass. */
  #safely<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.#isDone = true;
      this.#recorder.failed(error);
      return undefined;
    }
  }
}

/** The body is decoded, and `inspect` would take what is not JSON for encoded. */
function withoutCoding(headers: HeadersLike): HeadersLike {
  if (headers.get('content-encoding') === null) return headers;
  return { get: (name) => (name.toLowerCase() === 'content-encoding' ? null : headers.get(name)) };
}
