export type Type = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** How a value of each JSON Schema type is told; numbers as ajv takes them with `strictNumbers`, its default. */
const IS: Readonly<Record<Type, string>> = {
  object: "typeof $ === 'object' && $ !== null && !Array.isArray($)",
  array: 'Array.isArray($)',
  string: "typeof $ === 'string'",
  integer: 'Number.isInteger($)',
  number: 'Number.isFinite($)',
  boolean: "typeof $ === 'boolean'",
  null: '$ === null',
};

const IS_NOT: Readonly<Record<Type, string>> = {
  object: "typeof $ !== 'object' || $ === null || Array.isArray($)",
  array: '!Array.isArray($)',
  string: "typeof $ !== 'string'",
  integer: '!Number.isInteger($)',
  number: '!Number.isFinite($)',
  boolean: "typeof $ !== 'boolean'",
  null: '$ !== null',
};

/** An expression that is true for a value of the type; `$` stands for the value. */
export function isOf(type: Type): string {
  return IS[type];
}

/** An expression that is true for a value of no such type; `$` stands for the value. */
export function isNotOf(type: Type): string {
  return IS_NOT[type];
}

/** The types that a schema names, an integer being a number. */
export function typesIn(type: unknown): Type[] {
  const types = [type].flat() as Type[];
  return types.filter((one) => !(one === 'integer' && types.includes('number')));
}
