import type { Random } from '../support/random.js';
import type { Make } from './described.js';
import { near } from './near.js';
import { define, MEMBER_NAMES, oddValue } from './odd-values.js';

type Holder = Record<string, unknown>;

/** A member of an object or list. */
interface Slot {
  holder: Holder;
  key: string;
}

/** Contains the body itself: it can be replaced, but has no siblings. */
export interface Box {
  body: unknown;
}

/**
 * Makes one change somewhere in a body that shares no part with another.
 *
 * @param foreign makes a value from another body of the sender
 */
export function mutate(box: Box, foreign: Make, random: Random): void {
  const slot = slotIn(box, random);
  const { holder, key } = slot;
  const before = holder[key];
  const change = random.below(5) < 2 ? CHANGES.nudge : random.pick(OTHERS);
  change({ ...slot, before, random, foreign, isRoot: holder === (box as unknown) });
}

interface At extends Slot {
  before: unknown;
  random: Random;
  foreign: Make;
  isRoot: boolean;
}

const CHANGES = {
  nudge: ({ holder, key, before, random }: At) => define(holder, key, near(before, random)),
  drop: ({ holder, key, isRoot }: At) => isRoot || Reflect.deleteProperty(holder, key),
  odd: ({ holder, key, random }: At) => define(holder, key, oddValue(random)),
  foreign: ({ holder, key, random, foreign }: At) => define(holder, key, foreign(random)),
  rename: ({ holder, key, before, random, isRoot }: At) => {
    if (isRoot) return;
    Reflect.deleteProperty(holder, key);
    define(holder, random.pick(MEMBER_NAMES), before);
  },
  add: ({ before, random, foreign }: At) => {
    const value = random.oneIn(2) ? oddValue(random) : foreign(random);
    if (Array.isArray(before)) define(before, `${before.length + random.below(2)}`, value);
    else if (typeof before === 'object' && before) define(before, random.pick(MEMBER_NAMES), value);
  },
  swap: ({ holder, key, before, random }: At) => {
    const other = random.pick(Object.keys(holder));
    define(holder, key, holder[other]);
    define(holder, other, before);
  },
  wrap: ({ holder, key, before, random }: At) =>
    define(holder, key, random.oneIn(2) ? [before] : { [random.pick(MEMBER_NAMES)]: before }),
  unwrap: ({ holder, key, before }: At) => define(holder, key, Object.values(Object(before))[0]),
  undefine: ({ holder, key }: At) => define(holder, key, undefined),
  /** The member comes from the prototype. */
  inherit: ({ holder, key, before, isRoot }: At) => {
    if (isRoot || Array.isArray(holder)) return;
    Reflect.deleteProperty(holder, key);
    Reflect.setPrototypeOf(holder, { [key]: before });
  },
  compute: ({ holder, key, before }: At) =>
    Reflect.defineProperty(holder, key, { get: () => before, enumerable: true, configurable: true }),
  hide: ({ holder, key }: At) => Reflect.defineProperty(holder, key, { enumerable: false }),
};

const OTHERS = Object.values(CHANGES);

/** A member at any depth. Deep members are more frequent: they distinguish errors most. */
function slotIn(box: Box, random: Random): Slot {
  let slot: Slot = { holder: box as unknown as Holder, key: 'body' };
  for (;;) {
    const value = slot.holder[slot.key];
    if (typeof value !== 'object' || value === null || random.oneIn(5)) return slot;
    const keys = Object.keys(value);
    if (keys.length === 0) return slot;
    slot = { holder: value as Holder, key: random.pick(keys) };
  }
}
