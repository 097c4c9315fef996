import { isObject, type Json, type JsonObject, pointerTo } from '../../../model/json.js';
import { type Condition, type Place, refusesUndefined, type Scalar, silent } from '../ir/condition.js';
import { anyOf, oneOf } from '../ir/factor-alternatives.js';
import { type Fault, faultOf } from '../issues.js';
import { isNotOf, isOf, type Type, typesIn } from './json-types.js';

/** The value that a schema judges: where the code finds it, and its JSON Pointer in pieces. */
interface Subject {
  readonly at: Place;
  readonly path: readonly string[];
  /** What is told where it is missing. */
  readonly missing?: Fault;
}

const BODY: Subject = { at: [], path: [''] };

/** The types that some keyword speaks of alone. */
const SPOKEN_OF = ['object', 'array', 'string', 'number'] as const;

/** What a flat schema demands of a value, for the keywords that the data rules allow. */
export function conditionsOf(schema: JsonObject, subject: Subject = BODY): Condition[] {
  const { allOf, anyOf: any, oneOf: one } = schema;
  const lists = (value: Json) => (value as JsonObject[]).map((part) => conditionsOf(part, subject));
  return [
    ...scalars(schema, subject),
    ...(allOf === undefined ? [] : lists(allOf).flat()),
    ...(any === undefined ? [] : anyOf(lists(any).map(silent), faults('anyOf', any, subject))),
    ...(one === undefined ? [] : oneOf(lists(one).map(silent), faults('oneOf', one, subject))),
  ];
}

/** What a keyword tells that is the first to be asked: that the value is missing, perhaps. */
function faults(keyword: string, expected: Json, { at, path, missing }: Subject) {
  return { at, fault: faultOf(keyword, expected, path), ...(missing && { missing }) };
}

/** Where a literal passes the other keywords, it is all that need be asked. */
function scalars(schema: JsonObject, subject: Subject): Condition[] {
  const literals = (['const', 'enum'] as const).filter((keyword) => schema[keyword] !== undefined);
  const conditions = literals.map((keyword): Condition => {
    const values = (keyword === 'const' ? [schema.const] : schema.enum) as Scalar[];
    return { kind: 'literal', values, ...faults(keyword, schema[keyword] as Json, subject) };
  });
  const [first] = conditions;
  const isAll = first?.kind === 'literal' && first.values.every((value) => passesOthers(schema, value));
  return isAll ? conditions : [...typed(schema, subject), ...conditions];
}

function passesOthers({ type, minimum, maximum, pattern }: JsonObject, value: Scalar): boolean {
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one as Type))) return false;
  if (typeof value === 'number' && typeof minimum === 'number' && value < minimum) return false;
  if (typeof value === 'number' && typeof maximum === 'number' && value > maximum) return false;
  return !(typeof value === 'string' && typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value));
}

function isOfType(value: Scalar, type: Type): boolean {
  if (value === null) return type === 'null';
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function typed(schema: JsonObject, subject: Subject): Condition[] {
  const { at } = subject;
  const specific: Record<Type, Condition[]> = {
    object: ofObject(schema, subject),
    array: ofArray(schema, subject),
    string: ofString(schema, subject),
    number: ofNumber(schema, subject),
    integer: ofNumber(schema, subject),
    boolean: [],
    null: [],
  };
  if (schema.type === undefined) return SPOKEN_OF.flatMap((type) => unless(type, specific[type], at));
  const told = faults('type', schema.type, subject);
  const isOne = (type: Type): Condition => ({ kind: 'value', at, code: isOf(type), refusesUndefined: true });
  const types = typesIn(schema.type);
  const plain = types.filter((type) => specific[type].length === 0).map((type) => [isOne(type)]);
  const [first, ...others] = types.filter((type) => specific[type].length > 0);
  if (first === undefined)
    return plain.length > 1 ? anyOf(plain, told) : [{ ...(plain.flat()[0] as Condition), ...told }];
  // The last check of the type tells its fault; more than one with keywords of its own could not.
  if (others.length === 0) return anyOf([...plain, [{ ...isOne(first), ...told }, ...specific[first]]]);
  return [
    ...anyOf(
      types.map((type) => [isOne(type)]),
      told,
    ),
    ...types.flatMap((type) => unless(type, specific[type], at)),
  ];
}

/** Without a type beside it, a keyword speaks of the values of its type alone. */
function unless(type: Type, own: Condition[], at: Place): Condition[] {
  const code = isNotOf(type === 'integer' ? 'number' : type);
  return own.length > 0 ? anyOf([[{ kind: 'value', at, code, refusesUndefined: false }], own]) : [];
}

function ofString({ pattern }: JsonObject, { at, path }: Subject): Condition[] {
  if (typeof pattern !== 'string') return [];
  return [{ kind: 'pattern', at, source: pattern, fault: faultOf('pattern', pattern, path) }];
}

function ofNumber(schema: JsonObject, subject: Subject): Condition[] {
  return compared(schema, subject, { minimum: '$ >=', maximum: '$ <=' });
}

function ofArray(schema: JsonObject, subject: Subject): Condition[] {
  const { items, contains } = schema;
  const { at, path } = subject;
  const itemPath = [...path.slice(0, -1), `${path.at(-1)}/`, ''];
  const depth = path.length - 1;
  const some = isObject(contains) ? silent(conditionsOf(contains)) : [];
  const fault = faultOf('contains', null, path);
  const every = isObject(items) ? conditionsOf(items, { at: [], path: itemPath }) : [];
  return [
    ...compared(schema, subject, { minItems: '$.length >=' }),
    ...(isObject(contains) ? [{ kind: 'some', at, depth, item: some, fault } as const] : []),
    ...(every.length > 0 ? [{ kind: 'every', at, depth, item: every } as const] : []),
  ];
}

function compared(schema: JsonObject, { at, path }: Subject, keywords: Record<string, string>): Condition[] {
  return Object.entries(keywords).flatMap(([keyword, comparison]): Condition[] => {
    const limit = schema[keyword];
    if (limit === undefined) return [];
    const code = `${comparison} ${limit}`;
    return [{ kind: 'value', at, code, refusesUndefined: false, fault: faultOf(keyword, limit, path) }];
  });
}

/** A constant comes first: it tells soonest that it is another error. */
function ofObject({ properties = {}, required = [] }: JsonObject, { at, path }: Subject): Condition[] {
  const named = properties as Record<string, JsonObject>;
  const names = required as string[];
  const below = (key: string) => ({
    at: [...at, key],
    path: [...path.slice(0, -1), path.at(-1) + pointerTo('', key)],
  });
  const members = Object.entries(named).map(([key, schema]) => {
    if (!names.includes(key)) return optional(conditionsOf(schema, below(key)), [...at, key]);
    const missing = faultOf('required', key, path);
    return demanded(conditionsOf(schema, { ...below(key), missing }), [...at, key], missing);
  });
  const unnamed = names.filter((key) => !Object.hasOwn(named, key));
  const others = unnamed.map((key) => demanded([], [...at, key], faultOf('required', key, path)));
  const isLiteral = ([first]: Condition[]) => first?.kind === 'literal' && first.values.length === 1;
  return [...members.filter(isLiteral), ...others, ...members.filter((one) => !isLiteral(one))].flat();
}

function demanded(own: Condition[], at: Place, fault: Fault): Condition[] {
  if (refusesUndefined(own, at)) return own;
  return [{ kind: 'value', at, code: '$ !== undefined', refusesUndefined: true, fault }, ...own];
}

function optional(own: Condition[], at: Place): Condition[] {
  const absent: Condition = { kind: 'value', at, code: '$ === undefined', refusesUndefined: false };
  return own.length > 0 ? anyOf([[absent], own]) : [];
}
