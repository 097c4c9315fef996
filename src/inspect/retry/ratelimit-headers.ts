import type { HeadersInput } from '../../response.js';
import { firstValue, headerValues } from '../http/headers.js';

/**
 * The seconds until a used-up limit is there again, by the `RateLimit` headers of the IETF drafts: the longest of
 * `RateLimit: "policy";r=0;t=60` (draft 8 on), `RateLimit: limit=1, remaining=0, reset=60` (draft 7) and
 * `RateLimit-Reset: 60` beside `RateLimit-Remaining` (before). Undefined where none tells one, or where something
 * of the limit remains.
 */
export function rateLimitReset(headers: HeadersInput): number | undefined {
  const resets = [...fields(headers), separateFields(headers)].flatMap(({ remaining, reset }) =>
    reset !== undefined && (remaining ?? 0) === 0 ? [reset] : [],
  );
  return resets.length > 0 ? Math.max(...resets.slice(0, 64)) : undefined;
}

interface Limit {
  remaining: number | undefined;
  reset: number | undefined;
}

function fields(headers: HeadersInput): Limit[] {
  const lines = [headerValues(headers, 'ratelimit') ?? []].flat();
  return lines.flatMap((line) => {
    const policies = line.includes(';') ? line.split(',') : [line.replaceAll(',', ';')];
    return policies.slice(0, 64).map((policy) => ({
      remaining: parameter(policy, ['r', 'remaining']),
      reset: parameter(policy, ['t', 'reset']),
    }));
  });
}

function separateFields(headers: HeadersInput): Limit {
  const number = (name: string) => numberIn(firstValue(headerValues(headers, name)));
  return { remaining: number('ratelimit-remaining'), reset: number('ratelimit-reset') };
}

function parameter(policy: string, names: readonly string[]): number | undefined {
  for (const part of policy.split(';')) {
    const [name = '', value] = part.split('=');
    if (names.includes(name.trim().toLowerCase())) return numberIn(value);
  }
  return undefined;
}

function numberIn(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  return /^\d{1,10}$/.test(trimmed) ? Number(trimmed) : undefined;
}
