import { isObject, type Json, type JsonObject, pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import { DIALECT } from '../model/source.js';
import { subschemas } from '../model/subschemas.js';
import type { SourceRule } from './rule.js';

const ALLOWED = new Set([
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'properties',
  'required',
  'items',
  'contains',
  'minItems',
  'minimum',
  'maximum',
  'pattern',
  'allOf',
  'anyOf',
  'oneOf',
]);

const NEEDS_RUNTIME = 'The guard would need a validator run-time: generated code imports nothing.';
const NO_TYPE = 'The TypeScript type could not say it, so type and guard would disagree.';
const CLOSES = 'Senders add members; a closed object would call tomorrow’s answer a breach.';

/** Why a keyword is refused, where the reason is not merely that nothing needed it yet. */
const REASONS = new Map([
  ...because(NEEDS_RUNTIME, [
    'minLength',
    'maxLength',
    'format',
    'uniqueItems',
    '$async',
    '$dynamicRef',
    '$dynamicAnchor',
  ]),
  ...because(NEEDS_RUNTIME, ['unevaluatedProperties', 'unevaluatedItems']),
  ...because(NO_TYPE, ['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas']),
  ...because(NO_TYPE, ['patternProperties', 'propertyNames', 'prefixItems']),
  ...because(CLOSES, ['additionalProperties', 'maxProperties', 'maxItems']),
  ...because('References go to a file or to `#/$defs/x`.', ['$anchor']),
  ...because('It is no JSON Schema keyword, so plain validators refuse it; the generator finds the tag by itself.', [
    'discriminator',
  ]),
]);

function because(reason: string, keywords: string[]): [string, string][] {
  return keywords.map((keyword) => [keyword, reason]);
}

/** FieldAccessors that every object inherits: `in` and plain look-ups would find them where the body has none. */
const INHERITED = new Set([
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/** Below `items`, the keyword and not a member of that name. */
const IN_A_LIST = /(?<!\/properties|\/\$defs)\/items(?:\/|$)/;

export const keywords: SourceRule = {
  name: 'keywords',
  description:
    'Body schemas use the keywords that the guard can check without a run-time, that the type can say, and that every consumer of the schema understands.',
  check: ({ schemas }) =>
    [...schemas.values()].flatMap(({ file, json }) => [
      ...walk(file, json, ''),
      ...(json.$schema === DIALECT
        ? []
        : [problem(file, '/$schema', 'The schema does not name its dialect.', `Write "${DIALECT}".`)]),
    ]),
};

function problem(file: string, pointer: string, message: string, fix: string): Problem {
  return { file, pointer, rule: keywords.name, message, fix };
}

function walk(file: string, schema: unknown, pointer: string): Problem[] {
  if (!isObject(schema)) {
    return [
      problem(
        file,
        pointer,
        'A schema is an object here.',
        'Write `{}` with a description for "anything"; for "nothing" there is no spelling.',
      ),
    ];
  }
  const found: Problem[] = [];
  if (schema.contains !== undefined && IN_A_LIST.test(pointer)) {
    const message = 'In a list of lists, ajv lets an empty list pass `contains` after one that passed.';
    found.push(problem(file, pointerTo(pointer, 'contains'), message, 'Say it with `items` and `minItems`.'));
  }
  for (const keyword of Object.keys(schema)) {
    if (ALLOWED.has(keyword)) continue;
    const reason = REASONS.get(keyword) ?? 'It is not among the keywords that types, guards and OpenAPI all say.';
    found.push(
      problem(
        file,
        pointerTo(pointer, keyword),
        `The keyword \`${keyword}\` is refused. ${reason}`,
        'Say it with another keyword, or in the description.',
      ),
    );
  }
  const add = (keys: (string | number)[], message: string, fix: string) =>
    found.push(problem(file, pointerTo(pointer, ...keys), message, fix));

  const isRoot = pointer === '';
  const isNamed = isRoot || /^\/\$defs\/[^/]+$/.test(pointer);
  for (const keyword of isRoot ? [] : ['$id', '$schema', '$defs']) {
    if (schema[keyword] !== undefined)
      add([keyword], `Only the root of a file has \`${keyword}\`.`, 'Leave it out here.');
  }
  if (!isNamed && schema.title !== undefined)
    add(['title'], 'An inline schema has no title.', 'Move it to `$defs` if it deserves a name.');
  if (isNamed && schema.description === undefined)
    add(
      [],
      'The schema has no description: it is what an editor shows for the type.',
      'Say what the body or value is.',
    );
  if (schema.allOf !== undefined && !(isRoot && extendsFiles(schema.allOf))) {
    add(
      ['allOf'],
      'Only the root of a file has `allOf`, and each part of it is a `$ref` to a file: the type extends that file’s.',
      'Write out what it says.',
    );
  }
  if ((isObject(schema.properties) || schema.required !== undefined) && schema.type !== 'object') {
    add([], '`properties` and `required` say nothing of a value that is no object.', 'Add `"type": "object"`.');
  }
  for (const [keys, name] of memberNames(schema)) {
    if (INHERITED.has(name)) add(keys, `Every object has \`${name}\`.`, 'Leave the member open.');
    if (name === '') add(keys, 'Ajv never misses a member without a name.', 'Leave the member open.');
  }
  for (const [key, values] of [
    ['const', [schema.const]],
    ['enum', schema.enum],
  ] as const) {
    if (Array.isArray(values) && values.some((value) => typeof value === 'object' && value !== null))
      add([key], `An object or array in \`${key}\`. ${NEEDS_RUNTIME}`, 'Use scalar values.');
  }
  return [...found, ...subschemas(schema, pointer).flatMap(([at, sub]) => walk(file, sub, at))];
}

function extendsFiles(parts: Json): boolean {
  return (
    Array.isArray(parts) &&
    parts.every((part) => isObject(part) && typeof part.$ref === 'string' && !part.$ref.startsWith('#'))
  );
}

/** Every member that a schema names, and where. */
function memberNames({ properties, required }: JsonObject): [(string | number)[], string][] {
  return [
    ...Object.keys(isObject(properties) ? properties : {}).map((key): [string[], string] => [['properties', key], key]),
    ...(Array.isArray(required) ? required : []).map((key, index): [(string | number)[], string] => [
      ['required', index],
      String(key),
    ]),
  ];
}
