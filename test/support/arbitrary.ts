import fc, { type Arbitrary } from 'fast-check';
import { flatten } from '../../scripts/model/flatten.js';
import { isObject, type Json, type JsonObject } from '../../scripts/model/json.js';
import { subschemas } from '../../scripts/model/subschemas.js';

/**
 * Bodies for a flat schema: bodies that it describes, and bodies that differ from those in one to three places.
 *
 * @param siblings the schemas of the same sender; an invalid body may have one of their literals
 */
export function bodies(schema: JsonObject, siblings: readonly JsonObject[] = [schema]): Arbitrary<unknown> {
  const foreign = oddValue(siblings.flatMap(literals));
  const mutations = fc.array(mutation(foreign), { minLength: 1, maxLength: 3 });
  const mutated = fc.tuple(described(schema), mutations).map(([body, changes]) => {
    const box = { body: structuredClone(body) };
    for (const change of changes) change(box);
    return box.body;
  });
  return fc.oneof(
    { weight: 8, arbitrary: described(schema) },
    { weight: 14, arbitrary: mutated },
    { weight: 2, arbitrary: foreign },
  );
}

/** Values that a schema describes. */
export function described(schema: JsonObject): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  for (const keyword of ['anyOf', 'oneOf']) {
    const { [keyword]: branches, ...rest } = schema;
    if (Array.isArray(branches))
      return fc.oneof(...branches.map((branch) => described({ ...rest, ...(branch as JsonObject) })));
  }
  if (schema.type === undefined) return typeof schema.pattern === 'string' ? text(schema) : anyValue;
  return fc.oneof(...[schema.type].flat().map((type) => OF_TYPE[type as keyof typeof OF_TYPE](schema)));
}

const OF_TYPE = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  string: text,
  integer: (schema: JsonObject) => fc.integer(limits(schema, Number.MAX_SAFE_INTEGER)),
  number: (schema: JsonObject) =>
    fc.oneof(fc.integer(limits(schema, 1000)), fc.double({ ...limits(schema, 1e308), noNaN: true })),
  array,
  object,
};

function limits({ minimum, maximum }: JsonObject, far: number): { min: number; max: number } {
  const min = (minimum as number | undefined) ?? -far;
  return { min, max: Math.max(min, (maximum as number | undefined) ?? far) };
}

function text({ pattern }: JsonObject): Arbitrary<string> {
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.string({ unit: 'binary', maxLength: 12 });
}

function array({ items, contains, minItems = 0 }: JsonObject): Arbitrary<unknown[]> {
  const item = isObject(items) ? described(items) : anyValue;
  const some = fc.array(item, { minLength: minItems as number, maxLength: (minItems as number) + 2 });
  if (!isObject(contains)) return some;
  const one = described(flatten({ ...contains, allOf: isObject(items) ? [items] : [] }));
  return fc.tuple(some, one, fc.nat()).map(([list, found, at]) => list.toSpliced(at % (list.length + 1), 0, found));
}

function object({ properties, required }: JsonObject): Arbitrary<object> {
  const names = (required ?? []) as string[];
  const members = Object.entries((properties ?? {}) as Record<string, JsonObject>);
  const unnamed = names.filter((name) => !members.some(([key]) => key === name));
  const model = Object.fromEntries([
    ...members.map(([key, schema]) => [key, described(schema)] as const),
    ...unnamed.map((key) => [key, anyValue] as const),
  ]);
  const more = fc.dictionary(memberName, anyValue, { maxKeys: 2, noNullPrototype: true });
  // The named members come last: they count.
  return fc
    .tuple(fc.record(model, { requiredKeys: names }), fc.option(more, { freq: 4 }))
    .map(([named, others]) => Object.fromEntries([...Object.entries(others ?? {}), ...Object.entries(named)]));
}

/** Names that an object inherits, or that a look-up may confuse. */
const memberName = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '', 'extra');

/** Values of every type, whole or nested. */
const anyValue: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', 'text', '\u{1F600}', '\ud800', 0, -1, 1.5, 12, 2 ** 53, 1e308),
  fc.constantFrom<unknown>([], {}, [null], ['text'], { text: 'text' }, [[{}]]),
);

/** Values that JSON does not have, and literals of the same sender's other schemas. */
function oddValue(known: readonly Json[]): Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e-7);
  return known.length > 0 ? fc.oneof(anyValue, odd, fc.constantFrom<unknown>(...known)) : fc.oneof(anyValue, odd);
}

/** Values that differ from a value by one step. */
function near(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1, -1, value + 0.5, -0.5, `${value}`];
  if (typeof value === 'string') return [value.toLowerCase(), `${value} `, `${value}\u{1F600}`, value.slice(0, -1), ''];
  if (typeof value === 'boolean') return [!value, `${value}`];
  if (Array.isArray(value)) return [[], value.slice(1), { ...value }];
  return isObject(value) ? [{}, Object.values(value), Object.create(value)] : ['', 0, false];
}

/** Every literal in a schema. */
function literals(schema: JsonObject): Json[] {
  const own = schema.const === undefined ? [] : [schema.const];
  const listed = Array.isArray(schema.enum) ? schema.enum : [];
  return [...own, ...listed, ...subschemas(schema).flatMap(([, sub]) => literals(sub as JsonObject))];
}

type Holder = Record<string, unknown>;
type Mutation = (box: { body: unknown }) => void;

/** One change somewhere in a body. */
function mutation(value: Arbitrary<unknown>): Arbitrary<Mutation> {
  const kind = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('nudge') },
    { weight: 1, arbitrary: fc.constantFrom('drop', 'replace', 'rename', 'add', 'swap', 'wrap', 'unwrap', 'undefine') },
  );
  return fc.tuple(kind, fc.nat(), fc.nat(), memberName, value).map(([kind, at, other, name, given]) => (box) => {
    const value = structuredClone(given);
    const members = membersIn(box as Holder);
    const { holder, key } = members[at % members.length] as Member;
    const before = holder[key];
    if (kind === 'drop' && holder !== box) delete holder[key];
    else if (kind === 'replace') holder[key] = value;
    else if (kind === 'nudge') holder[key] = near(before)[other % near(before).length];
    else if (kind === 'undefine') holder[key] = undefined;
    else if (kind === 'wrap') holder[key] = other % 2 ? [before] : { [name]: before };
    else if (kind === 'unwrap') holder[key] = Object.values(Object(before))[0];
    else if (kind === 'add' && isObject(before)) define(before, name, value);
    else if (kind === 'add' && Array.isArray(before)) before.push(value);
    else if (kind === 'rename' && isObject(holder) && holder !== box) {
      delete holder[key];
      define(holder, name, before);
    } else if (kind === 'swap') {
      const second = members[other % members.length] as Member;
      holder[key] = structuredClone(second.holder[second.key]);
      second.holder[second.key] = structuredClone(before);
    }
  });
}

interface Member {
  holder: Holder;
  key: string;
}

/** Every member of a value, at any depth. */
function membersIn(holder: Holder): Member[] {
  return Object.keys(holder).flatMap((key) => {
    const value = holder[key];
    const below = typeof value === 'object' && value !== null ? membersIn(value as Holder) : [];
    return [{ holder, key }, ...below];
  });
}

/** Defines a member as JSON.parse does: `__proto__` is an ordinary member. */
function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}
