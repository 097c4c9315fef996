import type { Json, JsonObject } from '../../scripts/model/json.js';
import type { Random } from '../support/random.js';

/**
 * Member names that code has to quote, to escape in a pointer, or to distinguish from its own names. The empty name is
 * left out: Ajv accepts a body that lacks it.
 */
const NAMES = [
  ...['code', 'kind', 'a-b', 'it\'s "', '~/%', '0', '\u{1F600}', '\u2028', '$', '`', 'length'],
  ...['body', 'item', 'i', 'fail', 'typeIssue', 'pattern1', 'global', 'default', 'Array', 'undefined'],
];

/** Some differ in one character, have the same length, or have to be escaped. */
const TEXTS = [
  ...['x', 'y', '', 'ABC', 'ABD', 'XBC', 'ABCD', 'AB\u{1F600}', 'AB\ud83d\ude01', '\ud83d', '"', "'", '\\', '\n', '$&'],
  ...['\u2028', '*/', 'x || y', 'x && y', 'x === y', '__proto__', 'toString', '1', 'null', '\0'],
];

const NUMBERS = [0, -0, 1, 2, -1, 0.5, 1e21, 1e-7, 2 ** 31, 2 ** 53, -32603];

const PATTERNS = ['^x', '^.$', '^[xy]*$', '^a/b', '^AB[^ ]', '^"', '^[A-Z]{2,3}$', '^\\$'];

const OTHERS: readonly Json[] = [true, false, null];

/**
 * A schema of the keywords that the data rules allow, over a few names and literals so that they are combined. No
 * literal contradicts a keyword beside it: the guard and Ajv may then report different issues, and both be right.
 */
export function schemaOf(random: Random): JsonObject {
  const own = object(random, 2);
  if (!random.oneIn(3)) return random.oneIn(6) ? any(random, 2) : own;
  return { ...own, allOf: Array.from({ length: 1 + random.below(2) }, () => object(random, 2)) };
}

function any(random: Random, depth: number, isItem = false): JsonObject {
  const kinds = [literal, literal, text, number, types, ...(depth > 0 ? [object, object, array, choice] : [])];
  return random.pick(kinds)(random, depth - 1, isItem);
}

function some<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + random.below(most) }, make);
}

function distinct(random: Random, list: readonly Json[], most: number): Json[] {
  return [...new Set(some(random, most, () => random.pick(list)))];
}

function literal(random: Random): JsonObject {
  const list = random.pick<readonly Json[]>([TEXTS, TEXTS, NUMBERS, [...TEXTS, ...NUMBERS, ...OTHERS]]);
  if (random.oneIn(2)) return { const: random.pick(list) };
  const known = { enum: distinct(random, list, 12) };
  // An open enumeration.
  return random.oneIn(4) ? { anyOf: [known, { type: random.pick(['string', 'number', 'integer']) }] } : known;
}

function text(random: Random): JsonObject {
  return { type: 'string', ...(random.oneIn(2) && { pattern: random.pick(PATTERNS) }) };
}

function number(random: Random): JsonObject {
  const limits = { ...(random.oneIn(2) && { minimum: random.pick(NUMBERS) }) };
  return {
    ...(random.oneIn(5) ? {} : { type: random.pick(['integer', 'number']) }),
    ...limits,
    ...(random.oneIn(3) && { maximum: random.pick(NUMBERS) }),
  };
}

function types(random: Random): JsonObject {
  const list = distinct(random, ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'], 4);
  return { type: list, ...(random.oneIn(2) && { minimum: 0 }), ...(random.oneIn(2) && { pattern: '^x' }) };
}

function object(random: Random, depth: number, isItem = false): JsonObject {
  const members = some(random, 4, () => [random.pick(NAMES), any(random, depth, isItem)]);
  return {
    type: 'object',
    properties: Object.fromEntries(members),
    ...(random.oneIn(5)
      ? {}
      : { required: distinct(random, [...NAMES, ...members.map(([name]) => name as string)], 3) }),
  };
}

/** In a list of lists, the data rules refuse `contains`. */
function array(random: Random, depth: number, isItem = false): JsonObject {
  return {
    type: 'array',
    ...(random.oneIn(3) ? {} : { items: any(random, depth, true) }),
    ...(random.oneIn(3) && { minItems: random.below(3) }),
    ...(!isItem && random.oneIn(3) && { contains: any(random, depth, true) }),
  };
}

function choice(random: Random, depth: number, isItem = false): JsonObject {
  const branches = some(random, 3, () => any(random, depth, isItem));
  return { [random.oneIn(2) ? 'anyOf' : 'oneOf']: branches };
}
