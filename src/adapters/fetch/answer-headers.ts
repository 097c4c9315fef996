import { staysInRewrite } from '../../gateway/rewrite.js';
import { TAG_HEADER } from '../../gateway/tag.js';
import { codingsIn } from '../../shared/body-fields.js';
import { FixedLengthStream } from './workers.js';

export function isCoded({ headers }: Response): boolean {
  return codingsIn(headers.get('content-encoding') ?? '').length > 0;
}

/**
 * The headers of a new response with the body of this one. `fetch` decodes, and leaves the headers of the encoded body; a
 * worker encodes a new response again.
 */
export function headersOfCopy(response: Response): Headers {
  const headers = new Headers(response.headers);
  if (!FixedLengthStream && response.url !== '' && isCoded(response))
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return headers;
}

export function withoutTag(response: Response): Response {
  if (!response.headers.has(TAG_HEADER)) return response;
  const { status, statusText } = response;
  const headers = headersOfCopy(response);
  headers.delete(TAG_HEADER);
  return new Response(response.body, { status, statusText, headers });
}

export function rewrittenHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of [...headers.keys()]) if (!staysInRewrite(name)) kept.delete(name);
  kept.set('content-type', 'application/problem+json');
  return kept;
}
