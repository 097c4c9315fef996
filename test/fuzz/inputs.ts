import type { JsonObject } from '../../scripts/model/json.js';
import { subschemas } from '../../scripts/model/subschemas.js';
import type { Random } from '../support/random.js';
import { described, type Make } from './described.js';
import { type Box, mutate } from './mutate.js';
import { oddValue } from './odd-values.js';

/**
 * Makes bodies for flat schemas of one sender: bodies that they describe, and bodies that differ a little.
 *
 * @param all the schemas of the sender: a body of one may contain a value of another
 * @returns a maker for some of them; all are read once
 */
export function inputsOf(all: readonly JsonObject[]): (some: readonly JsonObject[]) => Make {
  const makers = new Map(all.map((schema) => [schema, described(schema)]));
  const bodies = [...makers.values()];
  const pieces = all.flatMap(literals);
  const foreign = (random: Random) => random.pick(random.oneIn(8) || pieces.length === 0 ? bodies : pieces)(random);
  return (some) => {
    const own = some.map((schema) => makers.get(schema) as Make);
    return (random) => {
      const kind = random.below(24);
      if (kind === 0) return oddValue(random);
      if (kind === 1) return random.pick(bodies)(random);
      const box: Box = { body: random.pick(own)(random) };
      if (kind > 6) for (let count = 1 + random.below(3); count > 0; count--) mutate(box, foreign, random);
      return box.body;
    };
  };
}

/** Makers of every literal in a schema, and of the strings that its patterns describe. */
function literals(schema: JsonObject): Make[] {
  const { const: value, enum: listed, pattern } = schema;
  const own = value !== undefined || listed !== undefined || pattern !== undefined ? [described(schema)] : [];
  return [...own, ...subschemas(schema).flatMap(([, sub]) => literals(sub as JsonObject))];
}

/** Whether a value survives JSON.stringify and JSON.parse, so that a validator of JSON can see it. */
export function isJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value);
  const isList = Array.isArray(value);
  if (Object.getPrototypeOf(value) !== (isList ? Array.prototype : Object.prototype)) return false;
  const own = Reflect.ownKeys(value);
  // No holes, and no members beside the items: the length is the last key.
  if (isList && (own.length !== value.length + 1 || own[value.length] !== 'length')) return false;
  return own.every((key) => {
    if (isList && key === 'length') return true;
    const member = Reflect.getOwnPropertyDescriptor(value, key);
    return typeof key === 'string' && member?.enumerable && 'value' in member && isJson(member.value);
  });
}
