import { isObject } from '../../scripts/model/json.js';
import type { Random } from '../support/random.js';
import { define, oddText } from './odd-values.js';

type Change<T> = (value: T, random: Random) => unknown;

const { fromCharCode } = String;

/** A text in which `length` code units from `at` on are replaced. */
const put = (text: string, at: number, piece: string, length = piece.length) =>
  text.slice(0, at) + piece + text.slice(at + length);

const within = (text: string, random: Random) => random.below(text.length || 1);

/** Code may compare only the length of a text and some code units: these texts differ in nothing else. */
const TEXT: readonly Change<string>[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => `${text} `,
  (text) => ` ${text}`,
  (text) => `${text}\n`,
  (text) => `${text}\0`,
  (text) => text + text,
  (text) => text.slice(0, -1),
  (text) => text.slice(1),
  (text, random) => text.slice(0, within(text, random)),
  (text, random) => put(text, within(text, random), fromCharCode(text.charCodeAt(0) + 1)),
  ...[1, -1, 32, 256, 0x8000].map(
    (distance): Change<string> =>
      (text, random) => {
        const at = within(text, random);
        return put(text, at, fromCharCode(text.charCodeAt(at) + distance));
      },
  ),
  (text, random) => put(text, within(text, random), oddText(random), 1),
  (text, random) => put(text, within(text, random), oddText(random), 0),
  (text, random) => put(text, within(text, random), '\n', 0),
  (text, random) => put(text, within(text, random), '\u{1F600}', 2),
  (text, random) => put(text, within(text, random), '', 1),
  (text) => [...text].reverse().join(''),
  (text) => text.normalize('NFD'),
  (text) => Number(text),
  (text) => [text],
  (text) => Object(text),
  (text) => ({ toString: () => text }),
  () => '',
];

const NUMBER: readonly Change<number>[] = [
  ...[1, -1, 0.5, -0.5, 1e-9, 2 ** 32, -(2 ** 32), 2 ** 53].map(
    (distance): Change<number> =>
      (value) =>
        value + distance,
  ),
  (value) => -value,
  (value) => value * 10,
  (value) => `${value}`,
  (value) => [value],
  (value) => Object(value),
  (value) => (Number.isInteger(value) ? BigInt(value) : value),
  () => -1,
  () => -0,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
];

/** Copies first: the methods of a list use its `constructor`, which some inputs replace. */
const LIST: readonly Change<unknown[]>[] = [
  () => [],
  () => new Array(3),
  (list) => [...list].slice(1),
  (list) => [...list, ...list],
  (list) => list.toReversed(),
  (list) => [...list, undefined],
  (list) => ({ ...list, length: list.length }),
  (list) => new Proxy(list, {}),
  (list) => Object.create(list),
  (list) => Object.assign([...list], { extra: 1 }),
  (list) => list[0],
  (list) => `[${list.length}]`,
];

const OBJECT: readonly Change<object>[] = [
  () => ({}),
  (value) => Object.values(value),
  (value) => [value],
  (value) => Object.create(value),
  (value) => Object.create(Object.create(value)),
  (value) => onto(Object.create(null), value),
  (value) => onto([], value),
  (value) => onto(() => 'text', value),
  (value) => onto(new Error('text'), value),
  (value) => new Proxy(value, {}),
  (value) => new Map(Object.entries(value)),
  (value) => Object.freeze({ ...value }),
];

const OTHER: readonly unknown[] = ['', 0, 1, false, true, null, undefined, 'null', 'true'];

/** Copies the members of one value to another if it accepts them. */
function onto(holder: object, value: object): object {
  for (const [key, member] of Object.entries(value)) define(holder, key, member);
  return holder;
}

/** A value that differs from another as little as possible. */
export function near(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return random.pick(TEXT)(value, random);
  if (typeof value === 'number') return random.pick(NUMBER)(value, random);
  if (Array.isArray(value)) return random.pick(LIST)(value, random);
  return isObject(value) ? random.pick(OBJECT)(value, random) : random.pick(OTHER);
}
