import { describe, expect, test } from 'vitest';
import { type Change, schema } from '../../test/fixtures/acme.js';
import { problem, problemsAfter, testProblems } from '../../test/support/problems.js';

const SCHEMA = 'slow-down-error.schema.json';
const EXAMPLE = 'examples/slow-down/rest.json';
const COUNTEREXAMPLE = 'counterexamples/slow-down/status-wrong.json';

/** A file as text: JSON.stringify cannot write these values. */
const withText = (change: Change, marker: string, text: string): Change => {
  const [at, value] = change;
  return [at, JSON.stringify(value).replace(JSON.stringify(marker), text)];
};

const schemaWith = (members: object) =>
  [SCHEMA, schema('acme', 'slow-down-error', { properties: { code: members } })] as const;

function nested(levels: number): unknown {
  let value: unknown = 'innermost';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

testProblems('json-values', {
  'half of a surrogate pair in contract.json': {
    changes: [['contract.json#/summary', 'Broken \ud83d text']],
    finds: [['contract.json#/summary', /The text has half of a surrogate pair/]],
  },
  'half of a surrogate pair in a literal': {
    changes: [[`${SCHEMA}#/properties/code/const`, '\udc00']],
    finds: [[`${SCHEMA}#/properties/code/const`, /The text has half of a surrogate pair/]],
  },
  'half of a surrogate pair in a member name': {
    changes: [[`${EXAMPLE}#/body/\ud800`, 1]],
    finds: [[`${EXAMPLE}#/body`, /A member name has half of a surrogate pair/]],
  },
  'a number beyond the largest': {
    changes: [withText(schemaWith({ const: 'BIG' }), 'BIG', '1e400')],
    finds: [[`${SCHEMA}#/properties/code/const`, /too large/]],
  },
  'a number beyond the smallest, in a list': {
    changes: [withText(schemaWith({ enum: [1, 'BIG'] }), 'BIG', '-1e400')],
    finds: [[`${SCHEMA}#/properties/code/enum/1`, /too large/]],
  },
  'a body nested too deeply': {
    changes: [[`${EXAMPLE}#/body/more`, nested(31)]],
    finds: [[`${EXAMPLE}#/body/more${pointerOf(30)}`, /nested over 31 levels deep/]],
  },
  'a schema nested too deeply': {
    changes: [[`${SCHEMA}#/properties/more`, { enum: [nested(70)] }]],
    finds: [[`${SCHEMA}#/properties/more/enum/0${pointerOf(60, 70)}`, /nested over 64 levels deep/]],
  },
  'too many definitions': {
    changes: [[`${SCHEMA}#/$defs`, Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`D${index}`, {}]))]],
    finds: [[`${SCHEMA}#/$defs`, /at most 200 definitions, got 201/]],
  },
});

/** The pointer to a level of a nested value, from its outermost. */
function pointerOf(levels: number, of = 31): string {
  return Array.from({ length: levels }, (_, level) => ((of - level) % 2 === 1 ? '/0' : '/value')).join('');
}

test('accepts a whole surrogate pair, the largest number and the deepest body', async () => {
  const found = await problemsAfter(
    ['contract.json#/summary', 'Whole \ud83d\ude00 text'],
    [`${EXAMPLE}#/body/more`, nested(30)],
    [`${EXAMPLE}#/body/big`, Number.MAX_VALUE],
  );
  expect(found).toEqual([]);
});

describe('refuses `__proto__` as a member of', () => {
  const proto = (value: unknown) => JSON.parse(`{ "__proto__": ${JSON.stringify(value)} }`);
  const form = 'contract.json#/errors/slow-down/forms/0';

  test.each([
    ['the body of an example', `${EXAMPLE}#/body/more`, proto({ code: 'X' })],
    ['the body of a counterexample', `${COUNTEREXAMPLE}#/body`, proto({ code: 'X' })],
    ['the headers of an example', `${EXAMPLE}#/headers`, proto('x')],
    ['the headers of a form', `${form}/headers`, proto({ required: false })],
    ['the errors', 'contract.json#/errors', proto({ title: 'x' })],
    ['the properties of a schema', `${SCHEMA}#/properties`, proto({})],
  ])('%s', async (_, at, value) => {
    const found = await problemsAfter([at, value]);
    expect(found).toEqual([problem('json-values', `${at}/__proto__`, /has the name `__proto__`/)]);
  });
});

test('finds a file that would overflow the stack of a tool', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const found = await problemsAfter(withText([EXAMPLE, { body: 'DEEP' }], 'DEEP', deep));
  expect(found).toEqual([problem('json-values', `${EXAMPLE}#/body${'/0'.repeat(31)}`, /nested over 31 levels/)]);
});
