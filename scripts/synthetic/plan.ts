import type { JsonObject } from '../model/json.js';
import type { FormPlan } from './form.js';
import { type Member, member } from './member.js';
import type { Random } from './random.js';
import type { SampleError } from './sample-errors.js';
import type { SenderStyle } from './sender-style.js';

const SECONDS = 30;

/** How a sender reports an error over REST. */
export function restPlan(
  random: Random,
  style: SenderStyle,
  error: SampleError,
  position: number,
  matchedStatuses: Set<number>,
): FormPlan {
  const { status } = error;
  const [first, ...others] = status as [number, ...number[]];
  const waits = error.category === 'rate-limited';
  const retryAfter = error.retry.remedy === 'wait' && random.chance(waits ? 0.7 : 0.2);
  const common = {
    status,
    values: {
      [style.message]: style.textOf(error),
      ...(style.status !== null && { [style.status]: first }),
      ...(style.wait !== null && error.retry.remedy === 'wait' && { [style.wait]: SECONDS }),
    },
    ...(retryAfter && { retryAfter: waits ? ('required' as const) : ('optional' as const) }),
  };
  if (others.length === 0 && !matchedStatuses.has(first) && random.chance(0.15)) {
    matchedStatuses.add(first);
    return { ...common, matchBy: 'status', own: [] };
  }
  const own: Member[] = [
    style.code === null ? matchedByText(style, error) : literal(style.code, style.codeOf(error, position)),
    ...(style.status !== null && others.length === 0 ? [literal(style.status, first)] : []),
    ...(style.wait !== null && waits ? [member(style.wait, { type: 'integer', minimum: 0 }, SECONDS)] : []),
    ...(error.resource !== undefined && random.chance(0.4)
      ? [member(`${error.resource}_id`, { description: 'The id of the resource.', type: 'string' }, 'a1-07')]
      : []),
  ];
  return { ...common, matchBy: style.code === null ? 'message' : 'code', own };
}

/** How a sender reports an error as a JSON-RPC error: with the standard's code, or one of its own. */
export function rpcPlan(
  style: SenderStyle,
  error: SampleError,
  position: number,
  code = style.rpcBase - position,
): FormPlan {
  return { matchBy: 'code', own: [literal('code', code)], values: { message: style.textOf(error) } };
}

/** The text of a failed tool: its schema, and a value. */
export function toolText(style: SenderStyle, error: SampleError): { schema: JsonObject; value: string } {
  const { schema, value } = matchedByText(style, error);
  return { schema, value: value as string };
}

function matchedByText(style: SenderStyle, error: SampleError): Member {
  if (!style.quotes || !error.pattern) return literal(style.message, style.textOf(error));
  const { source, text } = error.pattern;
  return member(style.message, { type: 'string', pattern: source }, text);
}

function literal(name: string, value: string | number): Member {
  return member(name, { const: value }, value);
}
