import fc from 'fast-check';
import { flatten } from '../../scripts/model/flatten.js';
import type { JsonObject } from '../../scripts/model/json.js';
import type { Random } from '../support/random.js';
import { anyValue, define, MEMBER_NAMES, oddText } from './odd-values.js';

export type Make = (random: Random) => unknown;

/**
 * Makes values that a flat schema describes. The schema is read once: reading it for each of millions of bodies would
 * be a hundred times slower.
 */
export function described(schema: JsonObject): Make {
  if (schema.const !== undefined) return () => schema.const;
  const { enum: listed } = schema;
  if (Array.isArray(listed)) return (random) => random.pick(listed);
  for (const keyword of ['anyOf', 'oneOf']) {
    const { [keyword]: branches, ...rest } = schema;
    if (Array.isArray(branches)) return oneOf(branches.map((branch) => described({ ...rest, ...(branch as object) })));
  }
  if (schema.type === undefined) return schema.pattern === undefined ? anyValue : text(schema);
  return oneOf([schema.type].flat().map((type) => OF_TYPE[type as keyof typeof OF_TYPE](schema)));
}

const OF_TYPE = {
  null: (): Make => () => null,
  boolean: (): Make => (random) => random.oneIn(2),
  string: text,
  integer: (schema: JsonObject) => number(schema, [0, 1, 12, 999, 2 ** 31, 2 ** 53, 1e21]),
  number: (schema: JsonObject) => number(schema, [0, 0.5, 12, 999.25, 1e-7, 2 ** 53, 1e308]),
  array,
  object,
};

function oneOf(makers: readonly Make[]): Make {
  const [first] = makers;
  return makers.length === 1 && first ? first : (random) => random.pick(makers)(random);
}

function number({ minimum, maximum }: JsonObject, usual: number[]): Make {
  const min = (minimum as number | undefined) ?? Number.NEGATIVE_INFINITY;
  const max = (maximum as number | undefined) ?? Number.POSITIVE_INFINITY;
  const candidates = [min, min + 1, max, max - 1, ...usual, ...usual.map((value) => -value)];
  const values = candidates.filter((value) => Number.isFinite(value) && value >= min && value <= max);
  return (random) => random.pick(values);
}

/** Enough that they differ in what the pattern leaves open. */
const TEXTS_OF_A_PATTERN = 200;

const textsOf = new Map<string, string[]>();

function text({ pattern }: JsonObject): Make {
  if (typeof pattern !== 'string') return oddText;
  const arbitrary = fc.stringMatching(new RegExp(pattern, 'u'));
  const texts = textsOf.get(pattern) ?? fc.sample(arbitrary, { seed: 1, numRuns: TEXTS_OF_A_PATTERN });
  textsOf.set(pattern, texts);
  return (random) => random.pick(texts);
}

function array({ items, contains, minItems = 0 }: JsonObject): Make {
  const item = items === undefined ? anyValue : described(items as JsonObject);
  const both = contains && flatten({ ...(contains as JsonObject), allOf: items === undefined ? [] : [items] });
  const found = both && described(both);
  return (random) => {
    const list: unknown[] = [];
    for (let count = (minItems as number) + random.below(3); count > 0; count--) list.push(item(random));
    if (found) list.splice(random.below(list.length + 1), 0, found(random));
    return list;
  };
}

function object({ properties, required }: JsonObject): Make {
  const names = (required ?? []) as string[];
  const members = Object.entries((properties ?? {}) as Record<string, JsonObject>);
  const unnamed = names.filter((name) => !members.some(([key]) => key === name));
  const parts = [
    ...members.map(([key, schema]) => ({ key, make: described(schema), optional: !names.includes(key) })),
    ...unnamed.map((key) => ({ key, make: anyValue, optional: false })),
  ];
  return (random) => {
    const made: Record<string, unknown> = {};
    // The named members come last, so that they replace the others.
    for (let more = random.oneIn(4) ? 1 + random.below(2) : 0; more > 0; more--)
      define(made, random.pick(MEMBER_NAMES), anyValue(random));
    for (const { key, make, optional } of parts) if (!optional || random.oneIn(2)) made[key] = make(random);
    return made;
  };
}
