import { describe, expect, test } from 'vitest';
import { problem, problemsAfter, testProblems } from '../../test/support/problems.js';

const SCHEMA = 'slow-down-error.schema.json';
const MEMBER = `${SCHEMA}#/properties/retry_in`;

/** Every keyword that is refused for a reason of its own, with a value that JSON Schema allows. */
const REFUSED: [reason: RegExp, keywords: [keyword: string, value: unknown][]][] = [
  [
    /need a validator at run time/,
    [
      ['minLength', 1],
      ['maxLength', 9],
      ['format', 'uuid'],
      ['uniqueItems', true],
      ['$async', true],
      ['$dynamicRef', '#x'],
      ['$dynamicAnchor', 'x'],
      ['unevaluatedProperties', {}],
      ['unevaluatedItems', {}],
    ],
  ],
  [
    /TypeScript type cannot express it/,
    [
      ['if', {}],
      ['then', {}],
      ['else', {}],
      ['not', {}],
      ['dependentRequired', {}],
      ['dependentSchemas', {}],
      ['patternProperties', {}],
      ['propertyNames', {}],
      ['prefixItems', [{}]],
    ],
  ],
  [
    /Senders add members/,
    [
      ['additionalProperties', {}],
      ['maxProperties', 1],
      ['maxItems', 1],
    ],
  ],
  [/References go to a file/, [['$anchor', 'x']]],
  [/not a keyword of JSON Schema/, [['discriminator', { propertyName: 'x' }]]],
  [
    /not one of the keywords/,
    [
      ['multipleOf', 2],
      ['exclusiveMinimum', 0],
      ['minContains', 1],
      ['$comment', 'x'],
      ['nullable', true],
    ],
  ],
];
const refused = REFUSED.flatMap(([reason, keywords]) =>
  keywords.map(([keyword, value]) => ({ keyword, value, reason })),
);

describe.each(['', '/properties/code', '/$defs/Seconds'])('a schema at `%s`', (path) => {
  test.each(refused)('refuses $keyword', async ({ keyword, value, reason }) => {
    const at = `${SCHEMA}#${path}/${keyword}`;
    const found = await problemsAfter([at, value]);
    expect(found).toEqual([problem('keywords', at, reason)]);
    expect(found[0]?.message).toContain(`\`${keyword}\``);
  });
});

const INHERITED = ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString', 'toString', 'valueOf'];

describe('a member that every object inherits', () => {
  test.each([...INHERITED, 'propertyIsEnumerable'])('refuses %s', async (name) => {
    const described = await problemsAfter([`${SCHEMA}#/properties/${name}`, { type: 'string' }]);
    expect(described).toEqual([
      problem('keywords', `${SCHEMA}#/properties/${name}`, /Every JavaScript object inherits/),
    ]);
    const required = await problemsAfter([`${SCHEMA}#/required/-`, name]);
    expect(required).toEqual([problem('keywords', `${SCHEMA}#/required/2`, /Every JavaScript object inherits/)]);
  });

  test('__proto__', async () => {
    const found = await problemsAfter([`${SCHEMA}#/required/-`, '__proto__']);
    expect(found).toEqual([problem('keywords', `${SCHEMA}#/required/2`, /Every JavaScript object inherits/)]);
  });
});

test('refuses a member with an empty name', async () => {
  const required = await problemsAfter([`${SCHEMA}#/required/-`, '']);
  expect(required).toEqual([problem('keywords', `${SCHEMA}#/required/2`, /an empty name/)]);
});

const ref = { $ref: 'error-envelope.schema.json' };
const onlyRoot = (keyword: string) => new RegExp(`\`\\${keyword}\` is allowed at the root`);

testProblems('keywords', {
  'no dialect': {
    changes: [[`${SCHEMA}#/$schema`]],
    finds: [[`${SCHEMA}#/$schema`, /does not name its dialect/]],
  },
  'another dialect': {
    changes: [[`${SCHEMA}#/$schema`, 'http://json-schema.org/draft-07/schema#']],
    finds: [[`${SCHEMA}#/$schema`, /does not name its dialect/]],
  },
  'true as a schema': {
    changes: [[MEMBER, true]],
    finds: [[MEMBER, /Expected an object as schema/]],
  },
  'false as a schema': {
    changes: [[`${SCHEMA}#/properties/tags`, { type: 'array', items: false }]],
    finds: [[`${SCHEMA}#/properties/tags/items`, /Expected an object as schema/]],
  },
  'a refused keyword in a nested schema': {
    changes: [[MEMBER, { anyOf: [{ type: 'array', contains: { oneOf: [{ type: 'string', minLength: 1 }] } }] }]],
    finds: [[`${MEMBER}/anyOf/0/contains/oneOf/0/minLength`, /`minLength` is refused/]],
  },
  'an address inside a file': {
    changes: [[MEMBER, { $id: 'https://example.com/inner', type: 'integer' }]],
    finds: [[`${MEMBER}/$id`, onlyRoot('$id')]],
  },
  'a dialect inside a file': {
    changes: [[MEMBER, { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'integer' }]],
    finds: [[`${MEMBER}/$schema`, onlyRoot('$schema')]],
  },
  'definitions inside a file': {
    changes: [[MEMBER, { type: 'integer', $defs: { Inner: { type: 'integer' } } }]],
    finds: [[`${MEMBER}/$defs`, onlyRoot('$defs')]],
  },
  'a title of an inline schema': {
    changes: [[MEMBER, { title: 'AcmeRetryIn', type: 'integer' }]],
    finds: [[`${MEMBER}/title`, /inline schema has a title/]],
  },
  'a file without a description': {
    changes: [[`${SCHEMA}#/description`]],
    finds: [[SCHEMA, /no description/]],
  },
  'a definition without a description': {
    changes: [[`${SCHEMA}#/$defs/Seconds/description`]],
    finds: [[`${SCHEMA}#/$defs/Seconds`, /no description/]],
  },
  'allOf in a member': {
    changes: [[MEMBER, { allOf: [ref] }]],
    finds: [[`${MEMBER}/allOf`, /`allOf` is allowed at the root/]],
  },
  'allOf in a definition': {
    changes: [[`${SCHEMA}#/$defs/Seconds/allOf`, [ref]]],
    finds: [[`${SCHEMA}#/$defs/Seconds/allOf`, /`allOf` is allowed at the root/]],
  },
  'allOf with an inline schema': {
    changes: [[`${SCHEMA}#/allOf/-`, { type: 'object', required: ['code'] }]],
    finds: [[`${SCHEMA}#/allOf`, /`allOf` is allowed at the root/]],
  },
  'allOf with a definition': {
    changes: [[`${SCHEMA}#/allOf/-`, { $ref: '#/$defs/Seconds' }]],
    finds: [[`${SCHEMA}#/allOf`, /`allOf` is allowed at the root/]],
  },
  'members of a value that may be another type': {
    changes: [[MEMBER, { properties: { seconds: { type: 'integer' } } }]],
    finds: [[MEMBER, /do not apply to a value that is not an object/]],
  },
  'required members of a value that may be another type': {
    changes: [[MEMBER, { type: ['object', 'null'], required: ['seconds'] }]],
    finds: [[MEMBER, /do not apply to a value that is not an object/]],
  },
  'contains in a list of lists': {
    changes: [[MEMBER, { type: 'array', items: { type: 'array', contains: { const: 1 } } }]],
    finds: [[`${MEMBER}/items/contains`, /ajv accepts an empty list/]],
  },
  'an object as a literal': {
    changes: [[MEMBER, { const: { seconds: 1 } }]],
    finds: [[`${MEMBER}/const`, /`const` has an object or array/]],
  },
  'an array among literals': {
    changes: [[MEMBER, { enum: [1, null, [2]] }]],
    finds: [[`${MEMBER}/enum`, /`enum` has an object or array/]],
  },
});

test('reports a schema that its dialect does not allow', async () => {
  const found = await problemsAfter([MEMBER, { type: 'integer', minimum: '0' }]);
  expect(found).toEqual([problem('format', `${MEMBER}/minimum`, /must be number/)]);
});
