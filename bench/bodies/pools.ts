import { CHANGES, type Change, isHolder } from './changes.js';
import { seeded } from './random.js';

/** The bodies of one pool. */
const SIZE = 256;

/** The most changes between an example and a valid body. */
const FURTHEST = 3;

export const KINDS = ['valid', 'invalid'] as const;

export type Kind = (typeof KINDS)[number];

/** Bodies as text, in a mixed order. */
export type Pools = Record<Kind, string[]>;

/**
 * Bodies like the recorded ones: valid ones differ from an example in values and in optional members; invalid ones
 * have one violation, or are another error of the same sender.
 *
 * @param recorded every recorded body of the sender
 * @param isValid decides what is valid; it is not one of the measured validators
 */
export function poolsOf(recorded: readonly unknown[], isValid: (body: unknown) => boolean): Pools {
  const random = seeded(recorded.length);
  const examples = recorded.filter((body) => isHolder(body) && isValid(body));
  const others = recorded.filter((body) => isHolder(body) && !isValid(body));
  if (examples.length === 0) throw new Error('No recorded body is valid, so there is none to change.');

  const changed = (body: unknown, change: Change): unknown => {
    const copy = structuredClone(body) as Record<string, unknown>;
    change(copy, random, recorded);
    return copy;
  };
  const valid: unknown[] = [];
  while (valid.length < SIZE) {
    let body = random.pick(examples);
    for (let step = random.below(FURTHEST + 1); step > 0; step--) {
      const next = changed(body, random.pick([CHANGES.drop, CHANGES.vary, CHANGES.borrow]));
      if (isHolder(next) && isValid(next)) body = next;
    }
    valid.push(body);
  }
  const invalid: unknown[] = [];
  while (invalid.length < SIZE) {
    const change = random.pick([...Object.values(CHANGES), null]);
    const body = change ? changed(random.pick(valid), change) : random.pick(others.length > 0 ? others : [{}]);
    if (!isValid(body)) invalid.push(body);
  }
  const texts = (bodies: unknown[]) => bodies.map((body) => JSON.stringify(body));
  return { valid: texts(valid), invalid: texts(invalid) };
}

/** Parsed again, so that no earlier reader has left anything in the strings and objects. */
export function parsed(bodies: readonly string[]): unknown[] {
  return bodies.map((body) => JSON.parse(body));
}
