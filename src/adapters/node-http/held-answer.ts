import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Observation } from '../../gateway/observation.js';
import { staysInRewrite } from '../../gateway/rewrite.js';
import { TAG_HEADER } from '../../gateway/tag.js';
import { addTrailers, withoutHeaders } from './raw-headers.js';

/** An answer whose head waits for its body: until the outcome is known, the body is too large, or it takes too long. */
export class HeldAnswer {
  readonly #upstream: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #observation: Observation;
  readonly #headers: readonly string[];
  readonly #chunks: Uint8Array[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isSent = false;

  constructor(
    upstream: IncomingMessage,
    response: ServerResponse,
    observation: Observation,
    headers: readonly string[],
  ) {
    this.#upstream = upstream;
    this.#response = response;
    this.#observation = observation;
    this.#headers = headers;
  }

  start(timeout: number): void {
    this.#timer = setTimeout(() => {
      this.#observation.stop('slow');
      this.release();
    }, timeout);
    this.#upstream.on('data', (chunk: Uint8Array) => this.#add(chunk)).on('end', () => this.#end());
  }

  /** Sends what came; the rest passes as it comes. */
  release(): void {
    if (this.#isSent) return;
    this.#sendHead([]);
    for (const chunk of this.#chunks.splice(0)) this.#response.write(chunk);
    this.#upstream.pipe(this.#response, { end: false });
  }

  #add(chunk: Uint8Array): void {
    if (this.#isSent) return;
    this.#chunks.push(chunk);
    this.#observation.add(chunk);
    if (this.#observation.isReleased) this.release();
  }

  #end(): void {
    const { tag, body } = this.#observation.end();
    if (!this.#isSent && body) {
      this.#rewrite(body);
      return;
    }
    if (!this.#isSent) this.#sendHead(tag === undefined ? [] : [TAG_HEADER, tag]);
    for (const chunk of this.#chunks) this.#response.write(chunk);
    addTrailers(this.#upstream, this.#response);
    this.#response.end();
  }

  #rewrite(body: Uint8Array): void {
    const kept = withoutHeaders(this.#headers, (name) => !staysInRewrite(name));
    this.#sendHead(['content-type', 'application/problem+json', 'content-length', `${body.length}`], kept);
    this.#response.end(body);
  }

  #sendHead(more: readonly string[], headers = this.#headers): void {
    this.#isSent = true;
    clearTimeout(this.#timer);
    const { statusCode = 502, statusMessage } = this.#upstream;
    this.#response.writeHead(statusCode, statusMessage, [...headers, ...more]);
  }
}
