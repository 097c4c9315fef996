import { listAt, objectAt } from '../../../../src/lint/description/json-members.js';
import { isObject, type JsonObject } from '../../../../src/shared/json-object.js';
import { oncePer } from '../once-per.js';
import { isAnnotation, partOf, type SchemaAt } from './schema-at.js';
import { ALL_TYPES, ANYTHING, both, type Shape, type Type, typeOfLiteral } from './shape.js';

/** Keywords that a shape has members for, or that are resolved into shapes. */
const READ = [
  ...['$ref', 'allOf', 'anyOf', 'oneOf', 'const', 'enum', 'items', 'nullable', 'properties', 'required', 'type'],
];

/** A schema with more alternatives is not read further. */
const MAX_SHAPES = 200;

/** The alternatives of schemas that apply together: references followed, `allOf` merged, `anyOf` and `oneOf` listed. */
export function shapesOf(schemas: readonly SchemaAt[]): readonly Shape[] {
  const [only] = schemas;
  if (schemas.length !== 1 || !isObject(only?.value)) return shapesTogether(schemas);
  const shapes = SHAPES.get(only.value) ?? shapesTogether(schemas);
  SHAPES.set(only.value, shapes);
  return shapes;
}

/** Those of one schema: it is compared with many others. An object has one location, and so one meaning. */
const SHAPES = new WeakMap<object, readonly Shape[]>();

const shapesTogether = oncePer((schemas: readonly SchemaAt[]) =>
  schemas.reduce<Shape[]>((shapes, schema) => combine(shapes, alternativesOf(schema, [])), [ANYTHING]),
);

function combine(one: readonly Shape[], other: readonly Shape[]): Shape[] {
  if (one.length * other.length > MAX_SHAPES) return [opaque('alternatives')];
  return one.flatMap((shape) => other.flatMap((next) => both(shape, next) ?? []));
}

/** A schema whose meaning is not known: it says something that no contract says. */
function opaque(why: string): Shape {
  return { ...ANYTHING, rules: new Map([[why, 'true']]) };
}

/** @param above the schemas whose `$ref`, `allOf`, `anyOf` or `oneOf` lead here */
function alternativesOf(schema: SchemaAt, above: readonly unknown[]): Shape[] {
  const { value, location, follow } = schema;
  if (value === true || value === undefined) return [ANYTHING];
  if (value === false) return [];
  if (!isObject(value) || above.includes(value)) return [opaque('$ref')];
  const inner = [...above, value];
  let shapes = ownShapes(schema, value);
  if (typeof value.$ref === 'string') {
    const found = follow(value.$ref, location);
    shapes = combine(shapes, found ? alternativesOf({ ...found, follow }, inner) : [opaque('$ref')]);
  }
  for (const part of listAt(value, 'allOf')) shapes = combine(shapes, alternativesOf(partOf(schema, part), inner));
  for (const keyword of ['anyOf', 'oneOf']) {
    if (!Array.isArray(value[keyword])) continue;
    const branches = listAt(value, keyword).flatMap((part) => alternativesOf(partOf(schema, part), inner));
    shapes = combine(shapes, branches);
  }
  if (value.nullable !== true || shapes.some(({ types }) => types.has('null'))) return shapes;
  return [...shapes, { ...ANYTHING, types: new Set(['null']) }];
}

/** What the schema itself says, without the schemas that it refers to. */
function ownShapes(schema: SchemaAt, value: JsonObject): Shape[] {
  const literals = 'const' in value ? [value.const] : Array.isArray(value.enum) ? value.enum : undefined;
  const json = literals && new Set(literals.map((literal) => JSON.stringify(literal)));
  const stated = typesOf(value);
  const types = json ? [...json].map(typeOfLiteral).filter((type) => stated.includes(type)) : stated;
  if (types.length === 0) return [];
  return [
    {
      types: new Set(types),
      literals: json,
      properties: new Map(
        Object.entries(objectAt(value, 'properties')).map(([name, below]) => [name, [partOf(schema, below)]]),
      ),
      required: new Set(listAt(value, 'required').map(String)),
      isClosed: value.additionalProperties === false || value.unevaluatedProperties === false,
      items: isObject(value.items) ? [partOf(schema, value.items)] : [],
      rules: rulesOf(value),
    },
  ];
}

function typesOf(value: JsonObject): Type[] {
  const stated = [value.type].flat().filter((type) => typeof type === 'string');
  // A description drawn by hand often leaves `type` out.
  if (stated.length === 0 && isObject(value.properties)) stated.push('object');
  if (stated.length === 0 && isObject(value.items)) stated.push('array');
  if (stated.length === 0) return [...ALL_TYPES];
  if (value.nullable === true) stated.push('null');
  return ALL_TYPES.filter((type) => stated.includes(type) || (type === 'integer' && stated.includes('number')));
}

function rulesOf(value: JsonObject): Map<string, string> {
  const rules = Object.entries(value).filter(
    ([keyword, rule]) => !READ.includes(keyword) && !isAnnotation(keyword) && !saysNothing(keyword, rule),
  );
  return new Map(rules.map(([keyword, rule]) => [keyword, JSON.stringify(rule, withoutAnnotations)]));
}

function saysNothing(keyword: string, rule: unknown): boolean {
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return typeof rule === 'boolean' || (isObject(rule) && Object.keys(rule).every(isAnnotation));
  }
  return rule === 0 ? keyword.startsWith('min') && keyword !== 'minimum' : rule === false;
}

function withoutAnnotations(key: string, value: unknown): unknown {
  return isAnnotation(key) ? undefined : value;
}
