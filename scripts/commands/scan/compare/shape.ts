import type { SchemaAt } from './schema-at.js';

/** The types of JSON; `number` stands for numbers with a fraction, so that `number` of JSON Schema is both. */
export type Type = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

export const ALL_TYPES: readonly Type[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** One alternative of a schema: what all of its parts say together about a value. */
export interface Shape {
  types: ReadonlySet<Type>;
  /** The literals that the value is one of, by their JSON; undefined: any. */
  literals: ReadonlySet<string> | undefined;
  properties: ReadonlyMap<string, readonly SchemaAt[]>;
  required: ReadonlySet<string>;
  /** Whether further members are forbidden. */
  isClosed: boolean;
  items: readonly SchemaAt[];
  /** All other keywords, with their value as JSON. */
  rules: ReadonlyMap<string, string>;
}

export const ANYTHING: Shape = {
  types: new Set(ALL_TYPES),
  literals: undefined,
  properties: new Map(),
  required: new Set(),
  isClosed: false,
  items: [],
  rules: new Map(),
};

/** What both say together; undefined if no value satisfies both. */
export function both(one: Shape, other: Shape): Shape | undefined {
  const types = new Set([...one.types].filter((type) => other.types.has(type)));
  const literals =
    one.literals && other.literals
      ? new Set([...one.literals].filter((literal) => other.literals?.has(literal)))
      : (one.literals ?? other.literals);
  if (types.size === 0 || literals?.size === 0) return undefined;
  const properties = new Map(one.properties);
  for (const [name, schemas] of other.properties) properties.set(name, [...(properties.get(name) ?? []), ...schemas]);
  return {
    types,
    literals,
    properties,
    required: new Set([...one.required, ...other.required]),
    isClosed: one.isClosed || other.isClosed,
    items: [...one.items, ...other.items],
    rules: new Map([...one.rules, ...other.rules]),
  };
}

/** The type of a literal that is written as JSON. */
export function typeOfLiteral(literal: string): Type {
  const value: unknown = JSON.parse(literal);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as Type;
}
