import type { HeadersLike } from '../../response.js';

// The parts of the Fetch API that are used. The declarations of the package need no DOM types.

/** A `Response`. */
export interface FetchResponse {
  readonly url: string;
  /** 0 when fetch hides the response. */
  readonly status: number;
  readonly headers: HeadersLike;
  readonly body: FetchBody | null;
  readonly bodyUsed: boolean;
  clone(): FetchResponse;
}

/** A `ReadableStream` of bytes. */
export interface FetchBody {
  readonly locked: boolean;
  getReader(): FetchBodyReader;
}

/** A `ReadableStreamDefaultReader`. */
export interface FetchBodyReader {
  read(): Promise<{ done: boolean; value?: unknown }>;
  cancel(): Promise<void>;
}

/** An `AbortSignal`. */
export interface FetchSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
