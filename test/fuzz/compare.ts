import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Guard } from '../../src/index.js';
import type { Validate } from '../support/hyperjump.js';
import { Random, seedOf } from '../support/random.js';
import type { Make } from './described.js';
import { isJson } from './inputs.js';
import { placeOf } from './places.js';
import { printed, shrink } from './shrink.js';

/** Those who judge the same bodies. */
export interface Judges {
  /** What is under test: the fast form. */
  guard: Guard<unknown>;
  /** Ajv as it comes, on the source. It is asked of every input. */
  plain: Validate;
  /** Another implementation. It knows JSON alone, so it is asked of what JSON can say. */
  independent?: Validate;
  /** Lists all that is wrong with a body, if anything can: with it, the guard's reasons are judged too. */
  explain?: ValidateFunction;
}

/** What was tried. A fuzz whose inputs are all alike, or that some keyword lets pass always, would prove little. */
export interface Seen {
  valid: number;
  invalid: number;
  /** How many of them the independent judge had its say on. */
  json: number;
  /** The keywords that failed, by their place in the schema. */
  places: Set<string>;
}

/** So many invalid inputs are explained one by one; then one in so many, for the sake of time. */
const EXPLAINED = 2000;
const EXPLAINED_THEN = 16;

/**
 * Holds the judges against each other on as many inputs as asked for. The inputs hang on the name and the seed alone,
 * so that a shorter run begins with the same.
 *
 * @param again the command that tries the same, where it is not that of one schema's test
 * @throws where they differ, with the smallest input found on which they do
 */
export function compare(name: string, judges: Judges, make: Make, count: number, seed: number, again?: string): Seen {
  const random = new Random(seedOf(name, seed));
  const seen: Seen = { valid: 0, invalid: 0, json: 0, places: new Set() };
  for (let index = 0; index < count; index++) {
    const body = make(random);
    const valid = judges.plain(body);
    const explained = valid || seen.invalid < EXPLAINED || index % EXPLAINED_THEN === 0;
    const asked = judges.independent !== undefined && isJson(body);
    if (dispute(judges, body, valid, explained, asked)) {
      const one = `PROPERTY_SEED=${seed} FUZZ_INPUTS=${index + 1} npx vitest run test/fuzz -t '${name}'`;
      throw new Error(`${difference(judges, body)}\nInput ${index} of ${name}. To see it again: ${again ?? one}`);
    }
    seen[valid ? 'valid' : 'invalid']++;
    if (asked) seen.json++;
    if (!valid && explained) for (const error of judges.explain?.errors ?? []) seen.places.add(placeOf(error));
  }
  return seen;
}

/** How the others contradict the plain judge, if they do. */
function dispute(
  { guard, independent, explain }: Judges,
  body: unknown,
  valid: boolean,
  explained: boolean,
  asked: boolean,
): string | undefined {
  const said = saidBy(guard, body);
  if (said !== valid) return `the guard says ${said}, Ajv ${valid}`;
  if (asked && independent?.(body) !== valid) return `Ajv says ${valid}, the independent judge ${!valid}`;
  if (!explained) return;
  const { errors } = guard;
  if (valid) return errors === null ? undefined : `a valid body, and the reasons ${printed(errors)}`;
  if (!errors?.length) return 'an invalid body, and no reasons';
  if (!explain) return;
  explain(body);
  // Ajv names what it meets first, and the guard may meet something else first: each has to be among all there are.
  const wrong = errors.find(
    ({ instancePath, keyword, message }) =>
      !explain.errors?.some(
        (error) => error.instancePath === instancePath && error.keyword === keyword && error.message === message,
      ),
  );
  return wrong && `the reason ${printed(wrong)} that Ajv does not find`;
}

function saidBy(guard: Guard<unknown>, body: unknown): boolean | string {
  try {
    return guard(body);
  } catch (error) {
    return `${error}`;
  }
}

function difference(judges: Judges, body: unknown): string {
  const of = (body: unknown) => dispute(judges, body, judges.plain(body), true, !!judges.independent && isJson(body));
  const smallest = shrink(body, (body) => of(body) !== undefined);
  return `${of(smallest)}, of\n${printed(smallest)}`;
}
