import type { Random } from './random.js';

/** Changes of a body. The schema decides whether the result is valid. */
export const CHANGES = { drop, retype, vary, borrow };

type Holder = Record<string, unknown>;

interface MemberOf {
  holder: Holder;
  key: string;
  /** The path of the holder, to find the same member in another body. */
  path: string[];
}

/** Changes a body in place; `others` are bodies of the same sender. */
export type Change = (body: Holder, random: Random, others: readonly unknown[]) => void;

/** A member is missing. */
function drop(body: Holder, random: Random): void {
  const { holder, key } = somewhere(body, random);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** A member has another type. */
function retype(body: Holder, random: Random): void {
  const { holder, key } = somewhere(body, random);
  const value = holder[key];
  const others = [null, `${value}`, { value }, [value], 7, true];
  holder[key] = random.pick(others.filter((other) => typeOf(other) !== typeOf(value)));
}

/** A member has another value of its type: another text or constant, a number outside of its range. */
function vary(body: Holder, random: Random): void {
  const { holder, key } = somewhere(body, random);
  const value = holder[key];
  if (typeof value === 'string') holder[key] = random.pick([...TEXTS, `${value} (${random.below(1000)})`]);
  if (typeof value === 'number') holder[key] = random.pick([random.below(3600), value + 1, -1 - value, value + 0.5]);
  if (typeof value === 'boolean') holder[key] = !value;
}

/** A member is as in another error of the sender, where it may be a constant or missing here. */
function borrow(body: Holder, random: Random, others: readonly unknown[]): void {
  const other = structuredClone(random.pick(others));
  if (!isHolder(other)) return;
  const { holder, key, path } = somewhere(other, random);
  let at: unknown = body;
  for (const name of path) at = isHolder(at) ? at[name] : undefined;
  if (isHolder(at)) at[key] = holder[key];
}

const TEXTS = ['SOMETHING_ELSE', 'Try again later', 'upstream connect error', 'Zugriff verweigert: Schlüssel ungültig'];

/** A member of the body, at any depth. */
function somewhere(body: Holder, random: Random): MemberOf {
  return random.pick(membersIn(body, []));
}

function membersIn(holder: Holder, path: string[]): MemberOf[] {
  return Object.keys(holder).flatMap((key) => {
    const value = holder[key];
    return [{ holder, key, path }, ...(isHolder(value) ? membersIn(value, [...path, key]) : [])];
  });
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

export function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
