import { Ajv, type AnySchemaObject, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import schemasByContract from '../../generated/schemas/all.js';
import { addErrorSchemas } from './add-error-schemas.js';

const all = Object.values(schemasByContract).flat();
const [first, ...others] = Object.keys(schemasByContract) as [string, ...string[]];
const idsOf = (contract: string) => schemasByContract[contract]?.map(({ $id }) => $id) as string[];

let logged: unknown[];
beforeEach(() => {
  logged = [];
});
const log = (...args: unknown[]) => logged.push(args);
const logger = { log, warn: log, error: log };

const CLASSES = { Ajv, Ajv2019, Ajv2020 };
const OPTIONS: [name: string, options: Options][] = [
  ['of default options', {}],
  ['of every strict option', { strict: true }],
  ['with all errors', { allErrors: true, verbose: true }],
  ['without meta-schemas', { meta: false, validateSchema: false }],
];

describe.each(Object.entries(CLASSES))('%s', (_, Class) => {
  test.each(OPTIONS)('compiles each schema by its id, without a warning, in an instance %s', (_, options) => {
    const ajv = addErrorSchemas(new Class({ ...options, logger }));
    for (const { $id } of all) expect(ajv.getSchema($id)?.('a text'), $id).toBeTypeOf('boolean');
    expect(logged).toEqual([]);
  });

  test('adds nothing the second time, and no schema that is there already', () => {
    const ajv = new Class({ strict: true, logger });
    const { $schema, ...schema } = all[0] as AnySchemaObject;
    ajv.addSchema(schema, 'added by hand');
    expect(addErrorSchemas(addErrorSchemas(ajv))).toBe(ajv);
    expect(ajv.getSchema(all[0]?.$id as string)?.schema).toBe(schema);
  });

  test('lets a schema of the user refer to one of them', () => {
    const ajv = addErrorSchemas(new Class({ strict: true, logger }));
    const validate = ajv.compile({ type: 'array', items: { $ref: all[0]?.$id } });
    expect([validate([]), validate([0])]).toEqual([true, false]);
    expect(logged).toEqual([]);
  });
});

test('adds those of the named contracts only, by id or by default export', () => {
  for (const contract of [first, { id: first }]) {
    const ajv = addErrorSchemas(new Ajv2020(), [contract]);
    expect(idsOf(first).every((id) => id in ajv.schemas)).toBe(true);
    expect(others.flatMap(idsOf).filter((id) => id in ajv.schemas)).toEqual([]);
  }
});

test('keeps the dialect in an instance that knows it', () => {
  const $id = idsOf(first)[0] as string;
  const schemaIn = (ajv: Ajv) => addErrorSchemas(ajv).getSchema($id)?.schema as AnySchemaObject;
  expect(schemaIn(new Ajv2020()).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schemaIn(new Ajv())).not.toHaveProperty('$schema');
});

test.each(['no-such-contract', 'toString'])('refuses the id of an unknown contract: %s', (id) => {
  const ajv = new Ajv2020();
  const before = Object.keys(ajv.schemas);
  expect(() => addErrorSchemas(ajv, [first, id])).toThrow(
    `Expected the id of a contract (${Object.keys(schemasByContract).join(', ')}), got "${id}".`,
  );
  expect(Object.keys(ajv.schemas)).toEqual(before);
});
