import { CHANGES, type Change, isHolder } from './changes.js';
import { seeded } from './random.js';

/** The bodies of one pool. */
const SIZE = 256;

/** No body goes further from an example than so many changes. */
const FURTHEST = 3;

export const KINDS = ['valid', 'invalid'] as const;

export type Kind = (typeof KINDS)[number];

/** Bodies as they come over the wire, in a mixed order. */
export type Pools = Record<Kind, string[]>;

/**
 * Bodies like the recorded ones: valid ones differ from an example in values and in what is optional; invalid ones
 * have a single violation, or are another error of the same sender.
 *
 * @param recorded every recorded body of the sender
 * @param validate says what is valid: not one of the measured validators
 */
export function poolsOf(recorded: readonly unknown[], validate: (body: unknown) => boolean): Pools {
  const random = seeded(recorded.length);
  const examples = recorded.filter((body) => isHolder(body) && validate(body));
  const others = recorded.filter((body) => isHolder(body) && !validate(body));
  if (examples.length === 0) throw new Error('No recorded body is valid: there is nothing to begin with.');

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
      if (isHolder(next) && validate(next)) body = next;
    }
    valid.push(body);
  }
  const invalid: unknown[] = [];
  while (invalid.length < SIZE) {
    const change = random.pick([...Object.values(CHANGES), null]);
    const body = change ? changed(random.pick(valid), change) : random.pick(others.length > 0 ? others : [{}]);
    if (!validate(body)) invalid.push(body);
  }
  const texts = (bodies: unknown[]) => bodies.map((body) => JSON.stringify(body));
  return { valid: texts(valid), invalid: texts(invalid) };
}

/** Parsed anew, so that no earlier reader has left anything in the strings and objects. */
export function parsed(bodies: readonly string[]): unknown[] {
  return bodies.map((body) => JSON.parse(body));
}
