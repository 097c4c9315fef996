import fc, { type Arbitrary } from 'fast-check';
import type { JsonObject } from '../../scripts/model/json.js';

const TYPES = ['string', 'integer', 'number', 'boolean', 'null'];
const LITERALS = ['x', 'y', '', 0, 1, 1.5, true, null];

const constraint = fc.oneof(
  fc.constant({}),
  fc.record({ const: fc.constantFrom(...LITERALS) }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom(...LITERALS), { minLength: 1, maxLength: 4 }) }),
  fc.record({ minimum: fc.integer({ min: -1, max: 2 }) }),
  fc.record({ maximum: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ pattern: fc.constantFrom('^x', '^.$', '^[xy]*$') }),
);

const type = fc.oneof(fc.constantFrom(...TYPES), fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1 }));

const scalar: Arbitrary<JsonObject> = fc
  .tuple(constraint, fc.option(type, { freq: 2 }))
  .map(([constraint, type]) => ({ ...(type === null ? {} : { type }), ...constraint }) as JsonObject);

/** An open enumeration, or one with a further constraint. */
const openEnum: Arbitrary<JsonObject> = fc
  .tuple(scalar, fc.constantFrom({}, { type: 'string' }, { pattern: '^x' }))
  .map(([open, beside]) => ({ ...beside, anyOf: [{ enum: ['x', 'y'] }, open] }));

/** Schemas of the keywords that the data rules allow, with few member names so that schemas share members. */
export const anySchema: Arbitrary<JsonObject> = fc.letrec<{ schema: JsonObject }>((tie) => {
  const nested = fc.oneof({ maxDepth: 2, depthSize: 'small' }, scalar, tie('schema'));
  const branches = fc.array(nested, { minLength: 1, maxLength: 2 });
  return {
    schema: fc.oneof(
      { weight: 3, arbitrary: object(nested) },
      { weight: 2, arbitrary: scalar },
      { weight: 1, arbitrary: array(nested) },
      { weight: 1, arbitrary: fc.oneof(fc.record({ anyOf: branches }), fc.record({ oneOf: branches })) },
      { weight: 1, arbitrary: openEnum },
    ) as Arbitrary<JsonObject>,
  };
}).schema;

export const objectSchema: Arbitrary<JsonObject> = object(anySchema);

/** A schema that extends others, as a documented error extends its envelope; dereferenced. */
export const derivedSchema: Arbitrary<JsonObject> = fc
  .tuple(objectSchema, fc.array(objectSchema, { minLength: 1, maxLength: 2 }))
  .map(([derived, allOf]) => ({ ...derived, allOf }));

function object(member: Arbitrary<JsonObject>): Arbitrary<JsonObject> {
  const name = fc.constantFrom('a', 'b', 'c');
  return fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(name, member, { maxKeys: 3, noNullPrototype: true }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      description: fc.constant('x'),
    },
    { requiredKeys: ['type'] },
  );
}

function array(item: Arbitrary<JsonObject>): Arbitrary<JsonObject> {
  return fc
    .record(
      { type: fc.constant('array'), items: item, contains: item, minItems: fc.nat(2) },
      { requiredKeys: ['type'] },
    )
    .map(withItem);
}

/** In a list of lists, Ajv 8.20 accepts an empty list for `contains` after a valid one, so no list is empty here. */
function withItem<T extends { contains?: JsonObject; minItems?: number }>(schema: T): T {
  return schema.contains ? { ...schema, minItems: Math.max(1, schema.minItems ?? 0) } : schema;
}
