import type { ExampleFacts } from '../facts.js';
import type { RecordedError } from './recorded-error.js';

/** How many responses of one error are kept: each status first, then different bodies. */
const MOST_EXAMPLES = 5;

/** Headers that an example keeps. Others belong to one connection, or may have a secret. */
const KEPT = /^(?:content-type|retry-after(?:-ms)?|www-authenticate|(?:x-)?ratelimit.*|.*request-?id|.*trace-?id)$/i;

/** Recorded responses as examples by case, without those that only repeat another. */
export function recordedExamples(envelope: string, responses: readonly RecordedError[]): Record<string, ExampleFacts> {
  const distinct = [...new Map(responses.map((one) => [JSON.stringify([one.status, one.body]), one])).values()];
  const firsts = distinct.filter((one, index) => distinct.findIndex(({ status }) => status === one.status) === index);
  const others = distinct.filter((one) => !firsts.includes(one));
  const kept = [...firsts, ...others.slice(0, Math.max(0, MOST_EXAMPLES - firsts.length))];
  return Object.fromEntries(
    kept.map(({ status, headers, body }, index) => [
      `${envelope}-${index + 1}`,
      {
        summary: `Recorded response ${index + 1}.`,
        basis: 'inferred',
        ...(status !== undefined && { status }),
        ...(headers && { headers: keptOf(headers) }),
        body,
      },
    ]),
  );
}

function keptOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.test(name)));
}
