import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Guard } from '../../src/index.js';
import { Random, seedOf } from '../support/random.js';
import type { Make } from './described.js';
import { isJson } from './inputs.js';
import { locationOf } from './keyword-locations.js';
import { printed, shrink } from './shrink.js';

export type Validate = (body: unknown) => boolean;

/** A guard, and the validators that it is compared with. */
export interface Compared {
  guard: Guard<unknown>;
  /** Ajv with its defaults, on the source schema. It validates every input. */
  plain: Validate;
  /** Other validators of every input, by name: Ajv's standalone code, Ajv on other editions of the schema. */
  others?: Record<string, Validate>;
  /** Another implementation of JSON Schema. It validates only inputs that are JSON. */
  independent?: Validate;
  /** Ajv with `allErrors`: the issues of the guard have to be among its errors. */
  explain?: ValidateFunction;
}

/** Counts of the inputs. Equal inputs, or a keyword that never fails, would prove little. */
export interface Seen {
  valid: number;
  invalid: number;
  /** The inputs that the independent validator saw. */
  json: number;
  /** The locations of the keywords that failed. */
  locations: Set<string>;
}

/** The first invalid inputs are all explained; then one in so many, to save time. */
const EXPLAINED = 2000;
const EXPLAINED_THEN = 16;

/**
 * Compares a guard with validators on random inputs. The inputs depend only on the name and the seed, so a shorter run
 * begins with the same inputs.
 *
 * @param again the command that repeats the run, if it is not that of one schema's test
 * @throws if they differ, with the smallest input found on which they do
 */
export function compare(
  name: string,
  compared: Compared,
  make: Make,
  count: number,
  seed: number,
  again?: string,
): Seen {
  const random = new Random(seedOf(name, seed));
  const seen: Seen = { valid: 0, invalid: 0, json: 0, locations: new Set() };
  for (let index = 0; index < count; index++) {
    const body = make(random);
    const valid = unlessItThrows(compared.plain, body);
    if (valid === undefined) continue;
    const isExplained = valid || seen.invalid < EXPLAINED || index % EXPLAINED_THEN === 0;
    const isForAll = compared.independent !== undefined && isJson(body);
    if (differenceOn(body, compared, { valid, isExplained, isForAll })) {
      const one = `PROPERTY_SEED=${seed} FUZZ_INPUTS=${index + 1} npx vitest run test/fuzz -t '${name}'`;
      throw new Error(
        `${smallestDifference(compared, body)}\nInput ${index} of ${name}. To repeat it: ${again ?? one}`,
      );
    }
    seen[valid ? 'valid' : 'invalid']++;
    if (isForAll) seen.json++;
    if (!valid && isExplained)
      for (const error of compared.explain?.errors ?? []) seen.locations.add(locationOf(error));
  }
  return seen;
}

interface Expectation {
  valid: boolean;
  /** Whether the issue of the guard is compared. */
  isExplained: boolean;
  /** Whether the independent validator sees the input. */
  isForAll: boolean;
}

/** How the guard or another validator differs from the plain one; undefined if they agree. */
function differenceOn(
  body: unknown,
  { guard, others = {}, independent, explain }: Compared,
  { valid, isExplained, isForAll }: Expectation,
): string | undefined {
  const result = resultOf(guard, body);
  if (result !== valid) return `the guard returns ${result}, Ajv ${valid}`;
  for (const [name, validate] of Object.entries(others)) {
    const other = resultOf(validate, body);
    if (other !== valid) return `Ajv returns ${valid}, ${name} ${other}`;
  }
  if (isForAll && independent?.(body) !== valid) return `Ajv returns ${valid}, the independent validator ${!valid}`;
  if (!isExplained) return;
  const { errors } = guard;
  if (valid) return errors === null ? undefined : `a valid body with the issues ${printed(errors)}`;
  if (!errors?.length) return 'an invalid body without an issue';
  if (!explain) return;
  if (unlessItThrows(explain, body) === undefined) return;
  // Ajv may check another keyword first: the issue has to be one of all its errors.
  const wrong = errors.find(
    ({ instancePath, keyword, message }) =>
      !explain.errors?.some(
        (error) => error.instancePath === instancePath && error.keyword === keyword && error.message === message,
      ),
  );
  return wrong && `the issue ${printed(wrong)} that Ajv does not find`;
}

/**
 * The verdict of Ajv; undefined if the body throws when Ajv reads a member, as `RegExp.prototype` does for `global`. A body
 * that is JSON cannot throw.
 */
function unlessItThrows(validate: Validate, body: unknown): boolean | undefined {
  try {
    return validate(body);
  } catch (error) {
    if (isJson(body)) throw error;
    return undefined;
  }
}

function resultOf(validate: Validate, body: unknown): boolean | string {
  try {
    return validate(body);
  } catch (error) {
    return `${error}`;
  }
}

function smallestDifference(compared: Compared, body: unknown): string {
  const of = (body: unknown) => {
    const valid = unlessItThrows(compared.plain, body);
    if (valid === undefined) return undefined;
    const isForAll = compared.independent !== undefined && isJson(body);
    return differenceOn(body, compared, { valid, isExplained: true, isForAll });
  };
  const smallest = shrink(body, (body) => of(body) !== undefined);
  return `${of(smallest)}, for\n${printed(smallest)}`;
}
