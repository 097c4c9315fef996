import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Guard } from '../../../src/index.js';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { emitGuards } from './index.js';

/** The keywords of a member, each alone and with those it is combined with. */
const SCHEMAS: JsonObject[] = [
  ...['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'].map((type) => ({ type })),
  { type: ['string', 'null'] },
  { type: ['integer', 'number'] },
  { type: ['boolean', 'array', 'object'] },
  { type: ['integer', 'null'], minimum: 0 },
  { type: ['integer', 'string'], minimum: 1, pattern: '^x' },
  { type: ['number', 'string', 'null'], maximum: 0, pattern: '^x' },
  { type: ['object', 'array'], required: ['a'], minItems: 1 },
  { minimum: 1 },
  { maximum: 0 },
  { type: 'number', minimum: 0, maximum: 1 },
  { pattern: '^x' },
  { minItems: 1 },
  { type: 'array', minItems: 2 },
  { items: { type: 'string' } },
  { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
  { type: 'array', contains: { const: 'x' } },
  { type: 'array', contains: { type: 'object', required: ['a'] }, items: { type: 'object' } },
  { properties: { a: { const: 'x' } } },
  { required: ['a'] },
  { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'integer' } } },
  { type: 'object', required: ['b'], properties: { a: { const: 'x' } } },
  { type: 'object', properties: { a: { type: 'object', required: ['b'], properties: { b: { enum: [1, 'x'] } } } } },
  { const: 'x' },
  { const: null },
  { const: 1 },
  { enum: ['x', 'y', 'xx'] },
  { enum: ['x', null, 1, true] },
  { const: 'x', enum: ['x', 'y'] },
  { const: 'x', enum: ['y'] },
  { type: 'string', const: 'x' },
  { type: 'integer', enum: [1, 1.5] },
  { type: 'number', enum: [1, 1.5] },
  { type: 'null', enum: [null, 'x'] },
  { type: ['string', 'null'], enum: [null, 'x'] },
  { type: 'object', enum: [null, 'x'] },
  { enum: ['x', 'y'], pattern: '^x' },
  { enum: [-1, 0, 1], minimum: 0 },
  { enum: [-1, 0, 1], maximum: 0 },
  { anyOf: [{ type: 'string' }, { type: 'integer', minimum: 1 }] },
  { anyOf: [{ const: 'x' }, { const: 'y' }, { type: 'null' }] },
  { anyOf: [{ type: 'string' }, {}] },
  {
    anyOf: [
      { type: 'object', required: ['a'] },
      { type: 'object', required: ['b'] },
    ],
  },
  { anyOf: [{ type: 'string', pattern: '^x' }] },
  { anyOf: [{ type: 'array', items: { type: 'string' } }] },
  { oneOf: [{ type: 'string' }, { pattern: '^x' }] },
  { oneOf: [{ const: 'x' }, { const: 'y' }] },
  { oneOf: [{ enum: ['x', 'y'] }, { enum: ['y'] }] },
  { oneOf: [{ type: 'integer' }] },
  { type: 'string', anyOf: [{ const: 'x' }, { pattern: '^y' }] },
  {
    allOf: [
      {
        anyOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', required: ['b'], properties: { b: { enum: [1, 'y'] } } },
        ],
      },
      { type: 'object', properties: { b: { type: ['integer', 'null'], minimum: 1 } } },
    ],
  },
];

const VALUES: unknown[] = [
  ...[undefined, null, true, false, 'x', 'y', 'xx', '', 0, 1, 2, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY],
  ...[[], ['x'], [1], [[1]], [['x']], ['x', {}], [{ a: 1 }], [{}], new Array(1)],
  ...[
    {},
    { a: 'x' },
    { a: 1 },
    { b: 1 },
    { a: 'x', b: 1 },
    { a: 'x', b: 'y' },
    { a: { b: 1 } },
    { a: { b: 2 } },
    { a: {} },
  ],
];

const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, logger: false, validateSchema: false });

function guardOf(schema: JsonObject): Guard<unknown> {
  const model = { source: { ...schema, title: 'AcmeBody' }, flat: schema };
  const contract = { file: 'acme', prefix: 'Acme', schemas: new Map([['body', model]]), errors: [] };
  const guards: Record<string, Guard<unknown>> = {};
  const source = emitGuards(contract as unknown as ContractModel).replace(/^export const (\w+) =/gm, 'guards.$1 =');
  new Function('guards', `'use strict';\n${source}`)(guards);
  return guards.isAcmeBody as Guard<unknown>;
}

const POSITIONS: [string, (schema: JsonObject) => JsonObject, (value: unknown) => unknown][] = [
  ['the body', (schema) => schema, (value) => value],
  ['a member', (member) => ({ type: 'object', properties: { m: member } }), (m) => ({ m })],
  ['a required member', (m) => ({ type: 'object', required: ['m'], properties: { m } }), (m) => ({ m })],
  ['an item', (items) => ({ type: 'array', items }), (item) => ['x', item]],
  ['a member beside another', (m) => ({ allOf: [{ required: ['n'] }, { properties: { m } }] }), (m) => ({ m })],
];

describe.each(POSITIONS)('the guard of %s', (_, around, inside) => {
  test.each(SCHEMAS.map((schema) => [JSON.stringify(schema), schema] as const))(
    'agrees with Ajv on %s',
    (_, schema) => {
      const [guard, validate] = [guardOf(around(schema)), ajv.compile(around(schema))];
      expect(guard.errors).toBeNull();
      for (const value of VALUES) {
        const body = inside(value);
        const valid = validate(body);
        expect([guard(body), body]).toEqual([valid, body]);
        if (valid) expect(guard.errors).toBeNull();
        else expect(validate.errors?.map(withoutSchemaPath)).toContainEqual(guard.errors?.[0]);
      }
    },
  );
});

/** Ajv counts the schemas that pass `oneOf`; a guard does not. */
function withoutSchemaPath({ instancePath, keyword, params, message }: ErrorObject) {
  return { instancePath, keyword, params: keyword === 'oneOf' ? { passingSchemas: null } : params, message };
}

test('reports a missing required member, whatever its schema', () => {
  for (const schema of SCHEMAS) {
    const guard = guardOf({ type: 'object', required: ['m'], properties: { m: schema } });
    expect(guard({})).toBe(false);
    expect(guard.errors).toEqual([
      {
        instancePath: '',
        keyword: 'required',
        params: { missingProperty: 'm' },
        message: "must have required property 'm'",
      },
    ]);
  }
});
