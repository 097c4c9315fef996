import type { ErrorMeaning } from '../../../generated/contract-table.js';
import type { HeadersInput } from '../../response.js';
import type { FormIndex } from '../contracts/form-index.js';
import { headerValues } from './headers.js';

/** `error="invalid_token"` of a Bearer challenge (RFC 6750 section 3), in a list of challenges and parameters. */
const BEARER_ERROR = /\bbearer\b[^"]{0,64}(?:"[^"]{0,512}"[^"]{0,64}){0,16}?\berror\s{0,4}=\s{0,4}"?([a-z_]{1,64})"?/i;

/**
 * The code that a `WWW-Authenticate` header tells, and what it means: 401 and 403 of OAuth often come with an empty
 * body or a mere word. Undefined where no held standard lists the code.
 */
export function challengeError(
  headers: HeadersInput | undefined,
  { buckets }: FormIndex,
): { code: string; meaning: ErrorMeaning } | undefined {
  if (!headers) return undefined;
  for (const line of [headerValues(headers, 'www-authenticate') ?? []].flat()) {
    const code = BEARER_ERROR.exec(line.slice(0, 4096))?.[1];
    if (code === undefined) continue;
    for (const { members, byCode } of buckets) {
      const meaning = members.shape === 'body' ? byCode.get(code)?.[0]?.first.meaning : undefined;
      if (meaning) return { code, meaning };
    }
  }
  return undefined;
}
