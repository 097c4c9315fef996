import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/model/json.js';
import type { Guard } from '../../src/index.js';
import { compare } from './compare.js';
import { inputsOf } from './inputs.js';
import { SEED } from './settings.js';

/** Several times the inputs of `npm test` for one schema: it finds a mistake of these kinds soon. */
const COUNT = 20_000;

const schema: JsonObject = {
  type: 'object',
  required: ['code', 'retry'],
  properties: {
    code: { enum: ['SLOW_DOWN', 'SLOW_PACE', 'GONE', 'ODD_1', 'ODD_2'] },
    retry: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
    message: { type: 'string', pattern: '^Wait .+ s$' },
    score: { type: 'number' },
    causes: { type: 'array', items: { type: 'string' }, minItems: 1 },
  },
};

type Body = Record<string, unknown> | null | undefined;

const isObject = (body: unknown) => typeof body === 'object' && body !== null && !Array.isArray(body);
const isOptional = (value: unknown, is: boolean) => value === undefined || is;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** The checks of a right guard by name; each wrong guard replaces some. */
const RIGHT = {
  object: isObject,
  code: (code: unknown) => ['SLOW_DOWN', 'SLOW_PACE', 'GONE', 'ODD_1', 'ODD_2'].includes(code as string),
  retry: (retry: unknown) =>
    retry === null || (Number.isInteger(retry) && (retry as number) >= 0 && (retry as number) <= 100),
  message: (text: unknown) => isOptional(text, typeof text === 'string' && /^Wait .+ s$/u.test(text)),
  score: (score: unknown) => isOptional(score, Number.isFinite(score)),
  causes: (list: unknown) =>
    isOptional(list, isList(list) && list.length > 0 && [...list].every((item) => typeof item === 'string')),
  member: (body: Body, key: string) => body?.[key],
};

const number = (value: unknown) => value as number;
const text = (value: unknown) => value as string;

const WRONG: Record<string, Partial<typeof RIGHT>> = {
  'takes a list': { object: (body) => typeof body === 'object' && body !== null },
  'takes a function': { object: (body) => isObject(body) || typeof body === 'function' },
  'takes instances of no class': {
    object: (body) => isObject(body) && Object.getPrototypeOf(body) === Object.prototype,
  },
  'reads only own members': { member: (body, key) => (body && Object.hasOwn(body, key) ? body[key] : undefined) },
  'compares only the length of a code': { code: (code) => [4, 5, 9].includes(text(code)?.length) },
  'compares only the length and the end of a code': {
    code: (code) => typeof code === 'string' && /^(SLOW_.{4}|GONE|ODD_[12])$/s.test(code),
  },
  'leaves out the last character': {
    code: (code) => typeof code === 'string' && /^(SLOW_DOW.|SLOW_PAC.|GON.|ODD_.)$/s.test(code),
  },
  'compares half of each code unit': {
    code: (code) =>
      typeof code === 'string' &&
      RIGHT.code(String.fromCharCode(...[...code].map((letter) => letter.charCodeAt(0) & 0xff))),
  },
  'forgets a code': { code: (code) => code !== 'GONE' && RIGHT.code(code) },
  'takes a code in a list': { code: (code) => RIGHT.code(isList(code) ? code[0] : code) },
  'takes a boxed code': { code: (code) => RIGHT.code(code instanceof String ? code.valueOf() : code) },
  'calls a method of the code': { code: (code) => RIGHT.code(text(code).valueOf()) },
  'takes a code in any case': { code: (code) => typeof code === 'string' && RIGHT.code(code.toUpperCase()) },
  'takes a code with a line end': { code: (code) => typeof code === 'string' && RIGHT.code(code.replace(/\n$/, '')) },
  'takes a fraction': { retry: (retry) => retry === null || (number(retry) >= 0 && number(retry) <= 100) },
  'cuts to 32 bits': {
    retry: (retry) =>
      retry === null || (Number.isInteger(retry) && (number(retry) | 0) >= 0 && (number(retry) | 0) <= 100),
  },
  'forgets null': { retry: (retry) => retry !== null && RIGHT.retry(retry) },
  'leaves out the limit': {
    retry: (retry) => retry === null || (Number.isInteger(retry) && number(retry) > 0 && number(retry) <= 100),
  },
  'passes the limit by one': { retry: (retry) => retry === 101 || RIGHT.retry(retry) },
  'takes an infinite number': { score: (score) => isOptional(score, typeof score === 'number') },
  'takes NaN': { score: (score) => isOptional(score, Number.isFinite(score) || Number.isNaN(score)) },
  'takes a bigint': { score: (score) => RIGHT.score(score) || typeof score === 'bigint' },
  'takes a boxed number': { score: (score) => RIGHT.score(score?.valueOf?.()) },
  'takes null for an absent member': { score: (score) => score === null || RIGHT.score(score) },
  'takes any end': { message: (value) => isOptional(value, typeof value === 'string' && /^Wait .+ s/u.test(value)) },
  'lets . be a line end': {
    message: (value) => isOptional(value, typeof value === 'string' && /^Wait .+ s$/su.test(value)),
  },
  'reads a pattern by lines': {
    message: (value) => isOptional(value, typeof value === 'string' && /^Wait .+ s$/mu.test(value)),
  },
  'takes an empty list': { causes: (list) => RIGHT.causes(list) || (isList(list) && list.length === 0) },
  'looks at the first item': { causes: (list) => isOptional(list, isList(list) && typeof list[0] === 'string') },
  'skips holes': {
    causes: (list) =>
      isOptional(
        list,
        isList(list) && list.length > 0 && Object.keys(list).every((key) => typeof list[number(key)] === 'string'),
      ),
  },
  'takes an object with a length': { causes: (list) => RIGHT.causes(list) || number((list as Body)?.length) > 0 },
};

const plain = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const make = inputsOf([schema])([schema]);

/** Compares a guard with some other checks with Ajv. */
function comparing(other: Partial<typeof RIGHT>) {
  const is = { ...RIGHT, ...other };
  const guard = Object.assign(check, { errors: null as NonNullable<Guard<unknown>['errors']> | null });
  function check(body: unknown): body is unknown {
    const member = (key: string) => is.member(body as Body, key);
    const valid =
      is.object(body) &&
      is.code(member('code')) &&
      is.retry(member('retry')) &&
      (['message', 'score', 'causes'] as const).every((key) => is[key](member(key)));
    guard.errors = valid ? null : [{ keyword: 'type', instancePath: '', params: {}, message: '' }];
    return valid;
  }
  return () => compare('a guard', { guard, plain }, make, COUNT, SEED);
}

describe('the inputs of the fuzz', () => {
  test('accept a right guard', () => expect(comparing({})).not.toThrow());

  test.each(Object.entries(WRONG))('find a guard that %s', (_, other) =>
    expect(comparing(other)).toThrow('the guard '),
  );
});
