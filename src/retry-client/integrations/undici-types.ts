// The parts of undici 7 that are used. A client that has undici gives them; this package needs none of its types.

/** A `Dispatcher.DispatchController`. */
export interface Controller {
  readonly aborted: boolean;
  readonly paused: boolean;
  readonly reason: Error | null;
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

/** The headers of a response, by their lower-case names. */
export type ResponseHeaders = Record<string, string | string[] | undefined>;

/** A `Dispatcher.DispatchHandler`. */
// biome-ignore-start lint/suspicious/noExplicitAny: the types of undici's own headers and contexts differ by version
export interface Handler {
  onRequestStart?(controller: any, context: any): void;
  onRequestUpgrade?(controller: any, status: number, headers: any, socket: any): void;
  onResponseStart?(controller: any, status: number, headers: any, statusMessage?: string): void;
  onResponseData?(controller: any, chunk: any): void;
  onResponseEnd?(controller: any, trailers: any): void;
  onResponseError?(controller: any, error: Error): void;
}

/** A `Dispatcher.DispatchOptions`. */
export interface DispatchOptions {
  origin?: any;
  path: string;
  method: any;
  headers?: any;
  body?: any;
}

export type Dispatch = (options: any, handler: any) => boolean;
// biome-ignore-end lint/suspicious/noExplicitAny: see above
