import type { HeadersLike } from '../response.js';

/** The request that an upstream answers. */
export interface GatewayRequest {
  method: string;
  /** The path that the routes are compared with. */
  path: string;
  /** The URL of the upstream: its host may identify the sender. */
  url?: string | undefined;
}

/** The beginning of an upstream's answer. */
export interface ResponseHead {
  status: number;
  headers: HeadersLike;
}

/** The field lines of a header as one value, joined as Fetch does; null without the header. */
export function joinedLines(lines: number | string | readonly string[] | undefined): string | null {
  if (typeof lines === 'string') return lines;
  return lines === undefined ? null : [lines].flat().join(', ');
}
