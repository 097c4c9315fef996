import type { JsonObject } from '../model/json.js';
import type { FormPlan } from './form.js';
import { type Member, member } from './member.js';
import type { Random } from './random.js';
import type { Failure } from './sample-errors.js';
import type { House } from './sender-style.js';

const SECONDS = 30;

/** How a sender tells one failure over REST. */
export function restPlan(
  random: Random,
  house: House,
  failure: Failure,
  place: number,
  toldByStatus: Set<number>,
): FormPlan {
  const { status } = failure;
  const [first, ...others] = status as [number, ...number[]];
  const waits = failure.category === 'rate-limited';
  const retryAfter = failure.retry.remedy === 'wait' && random.chance(waits ? 0.7 : 0.2);
  const common = {
    status,
    values: {
      [house.message]: house.textOf(failure),
      ...(house.status !== null && { [house.status]: first }),
      ...(house.wait !== null && failure.retry.remedy === 'wait' && { [house.wait]: SECONDS }),
    },
    ...(retryAfter && { retryAfter: waits ? ('required' as const) : ('optional' as const) }),
  };
  if (others.length === 0 && !toldByStatus.has(first) && random.chance(0.15)) {
    toldByStatus.add(first);
    return { ...common, matchBy: 'status', own: [] };
  }
  const own: Member[] = [
    house.code === null ? matchedByText(house, failure) : literal(house.code, house.codeOf(failure, place)),
    ...(house.status !== null && others.length === 0 ? [literal(house.status, first)] : []),
    ...(house.wait !== null && waits ? [member(house.wait, { type: 'integer', minimum: 0 }, SECONDS)] : []),
    ...(failure.resource !== undefined && random.chance(0.4)
      ? [member(`${failure.resource}_id`, { description: 'Which one.', type: 'string' }, 'a1-07')]
      : []),
  ];
  return { ...common, matchBy: house.code === null ? 'message' : 'code', own };
}

/** How a sender tells one failure by a JSON-RPC error: by the standard's code, or one of its own. */
export function rpcPlan(house: House, failure: Failure, place: number, code = house.rpcBase - place): FormPlan {
  return { matchBy: 'code', own: [literal('code', code)], values: { message: house.textOf(failure) } };
}

/** What the text of a failed tool says. */
export function toolText(house: House, failure: Failure): { schema: JsonObject; value: string } {
  const { schema, value } = matchedByText(house, failure);
  return { schema, value: value as string };
}

function matchedByText(house: House, failure: Failure): Member {
  if (!house.quotes || !failure.pattern) return literal(house.message, house.textOf(failure));
  const { source, text } = failure.pattern;
  return member(house.message, { type: 'string', pattern: source }, text);
}

function literal(name: string, value: string | number): Member {
  return member(name, { const: value }, value);
}
