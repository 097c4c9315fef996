import type { Inspection } from '../inspection.js';
import { toProblem } from '../to-problem.js';

/** Bodies that no problem details replace: they are not known, so the client gets them as they are. */
const NOT_KNOWN: readonly (string | null)[] = ['not-read', 'too-large', 'encoded', 'internal'];

/** Headers that describe the body (RFC 9110 section 8, RFC 9530): they do not apply to another one. */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  ...['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location', 'content-range'],
  ...['content-md5', 'content-digest', 'repr-digest', 'digest', 'etag', 'last-modified', 'accept-ranges'],
  ...['transfer-encoding', 'trailer'],
]);

const encoder = new TextEncoder();

/** The problem details (RFC 9457) that replace the body of an error; undefined if it stays. */
export function problemBody(inspection: Inspection): Uint8Array | undefined {
  if (NOT_KNOWN.includes(inspection.reason)) return undefined;
  const problem = toProblem(inspection);
  return problem === null ? undefined : encoder.encode(JSON.stringify(problem));
}

/** Whether a header stays when problem details replace the body: Retry-After, WWW-Authenticate, the request's id, all others. */
export function staysInRewrite(name: string): boolean {
  return !OF_THE_BODY.has(name.toLowerCase());
}
