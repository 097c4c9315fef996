import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guard, ValidationIssue } from '../../../src/index.js';
import { bodies } from '../../../test/support/arbitrary.js';
import { anySchema, derivedSchema, objectSchema } from '../../../test/support/body-schemas.js';
import { flatten } from '../../model/flatten.js';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { emitGuards } from './index.js';

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 25);

type EmittedGuard = Guard<unknown> & { errors: readonly ValidationIssue[] | null };

function keywordAndPath({ instancePath, keyword }: Pick<ErrorObject, 'instancePath' | 'keyword'>): string {
  return `${keyword} at ${instancePath}`;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, logger: false, validateSchema: false });

/** The source of the guards of a contract: each of the body schemas belongs to a documented error. */
function emitted(...sources: JsonObject[]): string {
  const schemas = sources.map((source, index) => ({
    source: { ...source, title: `Acme${index}` },
    flat: flatten({ ...source, title: `Acme${index}` }),
  }));
  const forms = schemas.map((schema) => ({ schema, envelope: {} }));
  const contract = { file: 'acme', prefix: 'Acme', schemas: new Map(schemas.entries()), errors: [{ forms }] };
  return emitGuards(contract as unknown as ContractModel);
}

/** The guards themselves. */
function guardsOf(...sources: JsonObject[]): Record<string, EmittedGuard> {
  const guards = {};
  new Function('guards', `'use strict';\n${emitted(...sources).replace(/^export const (\w+) =/gm, 'guards.$1 =')}`)(
    guards,
  );
  return guards;
}

/** A schema with a literal that may distinguish it in a union. */
function tagged(tag: string | number, isRequired = true): Arbitrary<JsonObject> {
  return objectSchema.map((schema) => {
    const { properties, required = [] } = schema as { properties?: JsonObject; required?: string[] };
    const tagged = { kind: { const: tag }, ...properties };
    return { ...schema, properties: tagged, required: isRequired ? ['kind', ...required] : required };
  });
}

const unions: Record<string, Arbitrary<JsonObject[]>> = {
  'any bodies': fc.array(anySchema, { minLength: 2, maxLength: 3 }),
  'bodies with a string literal each': fc.tuple(tagged('one'), tagged('two'), tagged('three')),
  'bodies with a number literal each': fc.tuple(tagged(1), tagged(2)),
  'bodies with an optional string literal each': fc.tuple(tagged('one', false), tagged('two', false)),
  'bodies, two of them with the same literal': fc.tuple(tagged('one'), tagged('one'), tagged('two')),
};

describe('an emitted guard agrees with a plain Ajv', () => {
  test('validates the body of one schema', () => {
    fc.assert(
      fc.property(fc.oneof(anySchema, derivedSchema), fc.gen(), (source, gen) => {
        const guard = guardsOf(source).isAcme0 as EmittedGuard;
        const validate = ajv.compile(source);
        for (const body of gen(some, [flatten(source)])) {
          const valid = validate(body);
          expect(guard(body)).toBe(valid);
          // Ajv finds the issue too, at the same path.
          const [issue] = guard.errors ?? [];
          if (valid) expect(issue).toBeUndefined();
          else expect(validate.errors?.map(keywordAndPath)).toContain(issue && keywordAndPath(issue));
        }
      }),
      { numRuns: RUNS },
    );
  });

  test.each(Object.entries(unions))('validates any documented error: %s', (_, sources) => {
    fc.assert(
      fc.property(sources, fc.gen(), (sources, gen) => {
        const { isAcmeError } = guardsOf(...sources);
        const validators = sources.map((source) => ajv.compile(source));
        for (const body of gen(some, sources.map(flatten)))
          expect(isAcmeError?.(body)).toBe(validators.some((validate) => validate(body)));
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

function some(schemas: JsonObject[]) {
  const each = schemas.map((schema) => bodies(schema, schemas));
  return fc.array(fc.oneof(...each), { minLength: 12, maxLength: 12 });
}

const withMember = (value: string): JsonObject => ({
  type: 'object',
  required: ['m'],
  properties: { m: { const: value } },
});

describe('the guard of any documented error', () => {
  const body = (kind: JsonObject, more: JsonObject = {}): JsonObject => ({
    type: 'object',
    required: ['kind', ...Object.keys(more)],
    properties: { kind, ...more },
  });
  const issuesOf = (sources: JsonObject[], value: unknown) => {
    const { isAcmeError } = guardsOf(...sources);
    expect(isAcmeError?.(value)).toBe(false);
    return isAcmeError?.errors;
  };
  const distinct = [body({ const: 'a' }), body({ const: 'b' }, { more: { type: 'string' } })];

  test('reports the issue of the error whose literal is equal', () => {
    expect(issuesOf(distinct, { kind: 'b' })).toMatchObject([{ keyword: 'required', instancePath: '' }]);
    expect(issuesOf(distinct, { kind: 'b', more: 1 })).toMatchObject([{ keyword: 'type', instancePath: '/more' }]);
  });

  test('reports anyOf if no literal is equal, and a missing member if there is none', () => {
    expect(issuesOf(distinct, { kind: 'c' })).toMatchObject([{ keyword: 'anyOf', instancePath: '' }]);
    expect(issuesOf(distinct, {})).toMatchObject([{ keyword: 'required', params: { missingProperty: 'kind' } }]);
  });

  test('reports anyOf if two errors have the same literal', () => {
    const equal = [body({ const: 'a' }), body({ const: 'a' }, { more: { type: 'string' } }), body({ const: 1 })];
    expect(issuesOf(equal, { kind: 2 })).toMatchObject([{ keyword: 'anyOf' }]);
  });
});

test('quotes a literal that looks like code', () => {
  const texts = ['Cannot import "it"', "require('x') failed", 'new Function(\\"x\\")', '\u2028'];
  for (const text of texts) expect(guardsOf(withMember(text)).isAcme0?.({ m: text })).toBe(true);
});

test('refuses a keyword that no guard can check', () => {
  const unique = { type: 'object', properties: { m: { type: 'array', uniqueItems: true } } };
  expect(() => guardsOf(unique)).toThrow('acme: `uniqueItems`');
});

test('accepts any value of the type of an open enumeration', () => {
  const member = { anyOf: [{ enum: ['a', null] }, { type: ['string', 'null'] }] };
  const { isAcme0 } = guardsOf({ type: 'object', properties: { m: member } });
  expect(['a', 'b', null, 1].map((m) => isAcme0?.({ m }))).toEqual([true, true, true, false]);
});

describe('errors', () => {
  const source = { type: 'object', required: ['a', 'b'] };

  test('belongs to one guard', () => {
    const { isAcme0, isAcme1 } = guardsOf(source, { type: 'array' });
    expect([isAcme0?.({ a: 1 }), isAcme1?.([])]).toEqual([false, true]);
    expect(isAcme0?.errors).toMatchObject([{ params: { missingProperty: 'b' } }]);
    expect(isAcme1?.errors).toBeNull();
  });

  test('makes new errors for each read', () => {
    const { isAcme0 } = guardsOf(source);
    isAcme0?.({});
    const [first] = isAcme0?.errors ?? [];
    Object.assign(first as object, { message: 'changed' });
    expect(isAcme0?.errors).toMatchObject([{ message: "must have required property 'a'" }]);
  });

  test('has the indexes of the items that lead to the value', () => {
    const items = { type: 'array', items: { type: 'array', items: { type: 'object', required: ['a/b'] } } };
    const { isAcme0 } = guardsOf({ type: 'object', properties: { list: items } });
    isAcme0?.({ list: [[], [{ 'a/b': 1 }, {}]] });
    expect(isAcme0?.errors).toMatchObject([{ instancePath: '/list/1/1', params: { missingProperty: 'a/b' } }]);
  });
});

describe('hostile input', () => {
  const NAMES = ['global', 'process', 'default', 'await', 'arguments', 'undefined', 'Array', 'Number', 'i', 'item'];
  const OURS = ['body', 'fail', 'guard', 'every', 'some', 'own', 'failure1', 'pattern1', 'isItem1', 'typeIssue'];

  test.each([...NAMES, ...OURS, '', '1', '-', '\u{1F600}', 'a-b', 'a b'])('reads a member named %j', (name) => {
    const list = { type: 'array', items: { type: 'integer' }, contains: { minimum: 1 } };
    const member = { type: 'object', required: [name], properties: { [name]: list } };
    const { isAcme0 } = guardsOf({ type: 'object', required: [name], properties: { [name]: member } });
    expect(isAcme0?.({ [name]: { [name]: [0, 1] } })).toBe(true);
    expect(isAcme0?.({ [name]: { [name]: [0, 'x', 1] } })).toBe(false);
    expect(isAcme0?.errors).toMatchObject([{ instancePath: `/${name}/${name}/1`, keyword: 'type' }]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('finds %s only if the body has it', (name) => {
    const properties = JSON.parse(`{ "${name}": { "type": ["string", "object"] } }`);
    const { isAcme0 } = guardsOf({ type: 'object', required: [name], properties });
    expect([isAcme0?.({}), isAcme0?.errors?.[0]?.keyword]).toEqual([false, 'required']);
    expect(isAcme0?.(JSON.parse(`{ "${name}": "x" }`))).toBe(true);
    expect(isAcme0?.(JSON.parse(`{ "${name}": 1 }`))).toBe(false);
  });

  test('leaves an exception of the body to the caller', () => {
    const { isAcme0 } = guardsOf(withMember('x'));
    const get = () => {
      throw new Error('from the body');
    };
    expect(() => isAcme0?.(new Proxy({}, { get }))).toThrow('from the body');
    expect([isAcme0?.({ m: 'x' }), isAcme0?.errors]).toEqual([true, null]);
  });
});

test('writes statements that a reader can follow', () => {
  const source = {
    type: 'object',
    required: ['code', 'detail'],
    properties: {
      code: { const: 'SLOW_DOWN' },
      causes: { type: 'array', items: { type: 'string' } },
      retry_after: { type: ['integer', 'null'], minimum: 0 },
    },
  };
  const [, written] = emitted(source).split('function isAcme0');
  expect(`function isAcme0${written?.split('\n});')[0]}`).toMatchInlineSnapshot(`
    "function isAcme0(body) {
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
      const code = body.code;
      if (code === undefined) return fail(failure1, '', requiredIssue, 'code');
      if (code !== 'SLOW_DOWN') return fail(failure1, '/code', constIssue, 'SLOW_DOWN');
      if (body.detail === undefined) return fail(failure1, '', requiredIssue, 'detail');
      const causes = body.causes;
      if (causes !== undefined) {
        if (!Array.isArray(causes)) return fail(failure1, '/causes', typeIssue, 'array');
        for (let i = 0; i < causes.length; i++) {
          const item = causes[i];
          if (typeof item !== 'string') return fail(failure1, ['/causes/', i], typeIssue, 'string');
        }
      }
      const retryAfter = body.retry_after;
      if (retryAfter !== undefined && retryAfter !== null) {
        if (!Number.isInteger(retryAfter)) return fail(failure1, '/retry_after', typeIssue, ['integer', 'null']);
        if (retryAfter < 0) return fail(failure1, '/retry_after', minimumIssue, 0);
      }
      failure1.issue = null;
      return true;"
  `);
});
