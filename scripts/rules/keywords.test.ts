import { describe, expect, test } from 'vitest';
import { problem, problemsAfter, testProblems } from '../../test/support/problems.js';

const SCHEMA = 'slow-down-error.schema.json';
const MEMBER = `${SCHEMA}#/properties/retry_in`;

/** Every keyword that is refused for a reason of its own, with a value that JSON Schema allows. */
const REFUSED: [reason: RegExp, keywords: [keyword: string, value: unknown][]][] = [
  [
    /need a validator run-time/,
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
    /TypeScript type could not say it/,
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
  [/no JSON Schema keyword/, [['discriminator', { propertyName: 'x' }]]],
  [
    /not among the keywords/,
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

describe.each(['', '/properties/code', '/$defs/Seconds'])('refused in `%s`', (place) => {
  test.each(refused)('$keyword', async ({ keyword, value, reason }) => {
    const at = `${SCHEMA}#${place}/${keyword}`;
    const found = await problemsAfter([at, value]);
    expect(found).toEqual([problem('keywords', at, reason)]);
    expect(found[0]?.message).toContain(`\`${keyword}\``);
  });
});

const INHERITED = ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString', 'toString', 'valueOf'];

describe('a member that every object has', () => {
  test.each([...INHERITED, 'propertyIsEnumerable'])('%s', async (name) => {
    const described = await problemsAfter([`${SCHEMA}#/properties/${name}`, { type: 'string' }]);
    expect(described).toEqual([problem('keywords', `${SCHEMA}#/properties/${name}`, /Every object has/)]);
    const required = await problemsAfter([`${SCHEMA}#/required/-`, name]);
    expect(required).toEqual([problem('keywords', `${SCHEMA}#/required/2`, /Every object has/)]);
  });

  test('__proto__', async () => {
    const found = await problemsAfter([`${SCHEMA}#/required/-`, '__proto__']);
    expect(found).toEqual([problem('keywords', `${SCHEMA}#/required/2`, /Every object has/)]);
  });
});

test('a member without a name', async () => {
  const required = await problemsAfter([`${SCHEMA}#/required/-`, '']);
  expect(required).toEqual([problem('keywords', `${SCHEMA}#/required/2`, /without a name/)]);
});

const ref = { $ref: 'error-envelope.schema.json' };
const onlyRoot = (keyword: string) => new RegExp(`Only the root of a file has \`\\${keyword}\``);

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
    finds: [[MEMBER, /A schema is an object here/]],
  },
  'false as a schema': {
    changes: [[`${SCHEMA}#/properties/tags`, { type: 'array', items: false }]],
    finds: [[`${SCHEMA}#/properties/tags/items`, /A schema is an object here/]],
  },
  'a refused keyword deep down': {
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
  'a title where nothing is named': {
    changes: [[MEMBER, { title: 'AcmeRetryIn', type: 'integer' }]],
    finds: [[`${MEMBER}/title`, /inline schema has no title/]],
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
    finds: [[`${MEMBER}/allOf`, /Only the root of a file has `allOf`/]],
  },
  'allOf in a definition': {
    changes: [[`${SCHEMA}#/$defs/Seconds/allOf`, [ref]]],
    finds: [[`${SCHEMA}#/$defs/Seconds/allOf`, /Only the root of a file has `allOf`/]],
  },
  'allOf with a schema in place': {
    changes: [[`${SCHEMA}#/allOf/-`, { type: 'object', required: ['code'] }]],
    finds: [[`${SCHEMA}#/allOf`, /Only the root of a file has `allOf`/]],
  },
  'allOf with a definition': {
    changes: [[`${SCHEMA}#/allOf/-`, { $ref: '#/$defs/Seconds' }]],
    finds: [[`${SCHEMA}#/allOf`, /Only the root of a file has `allOf`/]],
  },
  'members of what may be no object': {
    changes: [[MEMBER, { properties: { seconds: { type: 'integer' } } }]],
    finds: [[MEMBER, /say nothing of a value that is no object/]],
  },
  'required members of what may be no object': {
    changes: [[MEMBER, { type: ['object', 'null'], required: ['seconds'] }]],
    finds: [[MEMBER, /say nothing of a value that is no object/]],
  },
  'contains in a list of lists': {
    changes: [[MEMBER, { type: 'array', items: { type: 'array', contains: { const: 1 } } }]],
    finds: [[`${MEMBER}/items/contains`, /ajv lets an empty list pass/]],
  },
  'an object as a literal': {
    changes: [[MEMBER, { const: { seconds: 1 } }]],
    finds: [[`${MEMBER}/const`, /object or array in `const`/]],
  },
  'an array among literals': {
    changes: [[MEMBER, { enum: [1, null, [2]] }]],
    finds: [[`${MEMBER}/enum`, /object or array in `enum`/]],
  },
});

test('what is no JSON Schema at all is told by the dialect’s own schema', async () => {
  const found = await problemsAfter([MEMBER, { type: 'integer', minimum: '0' }]);
  expect(found).toEqual([problem('format', `${MEMBER}/minimum`, /must be number/)]);
});
