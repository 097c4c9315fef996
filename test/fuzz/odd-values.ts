import type { Random } from '../support/random.js';

/** Names that a look-up may find on every object or list. */
export const MEMBER_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  'errors',
  '0',
  '-1',
  '',
  '~/',
  'extra',
  '\u{1F600}',
];

/** Pieces of text: astral characters and their halves, combining marks, line ends, characters that code and pointers escape. */
const PIECES = [
  ...['a', 'Z', '0', ' ', '-', '_', '.', '/', '~', '"', '\\', '$', '`', '\0', '\n', '\r', '\t'],
  ...['\u{1F600}', '\u{10FFFF}', '\ud83d', '\ude00', '\u0301', 'e\u0301', '\u00e9', '\u212a', '\u0130', '\u00df'],
  ...['\u2028', '\u200d', '\ufeff', '\uffff', '\u00a0', 'text', '__proto__', '12'],
];

export function oddText(random: Random): string {
  let text = '';
  for (let count = random.below(6); count > 0; count--) text += random.pick(PIECES);
  return text;
}

class Instance {
  code = 'text';

  get message() {
    return 'text';
  }
}

class List extends Array {}

const NUMBERS = [0, -0, 1, -1, 12, 1.5, -0.5, 1e-7, 5e-324, 2 ** 31, 2 ** 32, 2 ** 53, 1e21, 1e308, -1e308];

const scalars = (values: readonly unknown[]) => (random: Random) => random.pick(values);

/** A maker for each kind of value. Each object is made anew, because a caller may change it. */
const KINDS: readonly ((random: Random) => unknown)[] = [
  scalars([null, true, false, '', 'text']),
  scalars(NUMBERS),
  oddText,
  () => [],
  () => ({}),
  () => [null],
  () => [[{}]],
  () => ({ text: 'text' }),
  (random) => JSON.parse(`{"__proto__":{"${random.pick(['code', 'error', 'message'])}":1},"toString":null}`),
  // From here on, values that JSON does not have.
  scalars([undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]),
  scalars([0n, 12n, Symbol('text'), Symbol.iterator, () => 'text', Instance]),
  () => Object.create(null),
  () => Object.create({ code: 'text', error: {} }),
  () => new Instance(),
  () => new Date(0),
  () => new Map([['code', 'text']]),
  () => new Error('text'),
  () => /text/,
  scalars(['text', 12, true]),
  (random) => Object(random.pick(['text', 12, true, 1n])),
  () => new Array(2),
  () => Object.assign(['text'], { code: 'text', '-1': 1 }),
  () => List.from(['text', 12]),
  () => new Proxy({ code: 'text' }, {}),
  () => new Proxy(['text'], {}),
  () => Object.freeze({ code: 'text' }),
];

/** A value of any type; JSON does not have many of them. */
export function oddValue(random: Random): unknown {
  return random.pick(KINDS)(random);
}

/** A value for a member without a schema: usually one of JSON, sometimes any. */
export function anyValue(random: Random): unknown {
  return random.oneIn(8) ? oddValue(random) : random.pick(KINDS.slice(0, 9))(random);
}

/** Defines a member as JSON.parse does: `__proto__` is one like any other. A frozen object stays as it is. */
export function define(holder: object, name: string, value: unknown): void {
  // The length of a list has to be a number.
  if (name === 'length' && Array.isArray(holder)) return;
  Reflect.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}
