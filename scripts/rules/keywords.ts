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

const NEEDS_RUNTIME = 'The guard would need a validator at run time, and generated code imports nothing.';
const NO_TYPE = 'A TypeScript type cannot express it, so type and guard would disagree.';
const CLOSES = 'Senders add members: with a closed object, a new member would be a violation.';

/** Why a keyword is refused, if there is another reason than that no contract needed it. */
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
  ...because(
    'It is not a keyword of JSON Schema, so plain validators refuse it. The generator finds the tag by itself.',
    ['discriminator'],
  ),
]);

function because(reason: string, keywords: string[]): [string, string][] {
  return keywords.map((keyword) => [keyword, reason]);
}

/** Members that every object inherits: `in` and plain look-ups find them in a body that does not have them. */
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
    'Body schemas use only keywords that a guard can check without a validator, that a type can express, and that every consumer of the schema understands.',
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
        'Expected an object as schema, got another value.',
        'Write `{}` with a description if any value is valid.',
      ),
    ];
  }
  const found: Problem[] = [];
  if (schema.contains !== undefined && IN_A_LIST.test(pointer)) {
    const message = 'In a list of lists, ajv accepts an empty list for `contains` after a list that has the item.';
    found.push(problem(file, pointerTo(pointer, 'contains'), message, 'Use `items` and `minItems`.'));
  }
  for (const keyword of Object.keys(schema)) {
    if (ALLOWED.has(keyword)) continue;
    const reason = REASONS.get(keyword) ?? 'It is not one of the keywords that types, guards and OpenAPI all support.';
    found.push(
      problem(
        file,
        pointerTo(pointer, keyword),
        `The keyword \`${keyword}\` is refused. ${reason}`,
        'Use another keyword, or write it in the description.',
      ),
    );
  }
  const add = (keys: (string | number)[], message: string, fix: string) =>
    found.push(problem(file, pointerTo(pointer, ...keys), message, fix));

  const isRoot = pointer === '';
  const isNamed = isRoot || /^\/\$defs\/[^/]+$/.test(pointer);
  for (const keyword of isRoot ? [] : ['$id', '$schema', '$defs']) {
    if (schema[keyword] !== undefined)
      add([keyword], `\`${keyword}\` is allowed at the root of a file only.`, 'Leave it out here.');
  }
  if (!isNamed && schema.title !== undefined)
    add(
      ['title'],
      'An inline schema has a title, but no type of its own.',
      'Leave the title out, or move the schema to `$defs`.',
    );
  if (isNamed && schema.description === undefined)
    add(
      [],
      'The schema has no description, which an editor shows for its type.',
      'Describe the body or value in one sentence.',
    );
  if (schema.allOf !== undefined && !(isRoot && extendsFiles(schema.allOf))) {
    add(
      ['allOf'],
      '`allOf` is allowed at the root of a file only, with a `$ref` to another file in each part: its type extends theirs.',
      'Write the keywords of the parts here.',
    );
  }
  if ((isObject(schema.properties) || schema.required !== undefined) && schema.type !== 'object') {
    add(
      [],
      '`properties` and `required` do not apply to a value that is not an object, so any such value is valid.',
      'Add `"type": "object"`.',
    );
  }
  for (const [keys, name] of memberNames(schema)) {
    if (INHERITED.has(name)) add(keys, `Every JavaScript object inherits \`${name}\`.`, 'Leave the member out.');
    if (name === '') add(keys, 'Ajv never reports a missing member with an empty name.', 'Leave the member out.');
  }
  for (const [key, values] of [
    ['const', [schema.const]],
    ['enum', schema.enum],
  ] as const) {
    if (Array.isArray(values) && values.some((value) => typeof value === 'object' && value !== null))
      add([key], `\`${key}\` has an object or array. ${NEEDS_RUNTIME}`, 'Use texts, numbers, booleans or null.');
  }
  return [...found, ...subschemas(schema, pointer).flatMap(([at, sub]) => walk(file, sub, at))];
}

function extendsFiles(parts: Json): boolean {
  return (
    Array.isArray(parts) &&
    parts.every((part) => isObject(part) && typeof part.$ref === 'string' && !part.$ref.startsWith('#'))
  );
}

/** Every member that a schema names, and its path. */
function memberNames({ properties, required }: JsonObject): [(string | number)[], string][] {
  return [
    ...Object.keys(isObject(properties) ? properties : {}).map((key): [string[], string] => [['properties', key], key]),
    ...(Array.isArray(required) ? required : []).map((key, index): [(string | number)[], string] => [
      ['required', index],
      String(key),
    ]),
  ];
}
