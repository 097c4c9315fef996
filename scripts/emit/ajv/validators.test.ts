import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { acmeModel, anotherError, type Change } from '../../../test/fixtures/acme.js';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { emitValidatorTypes } from './declarations.js';
import { emitSchemasModule } from './schemas-module.js';
import { emitValidators } from './validators.js';

const importText = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

type Validators = Record<string, ValidateFunction>;

async function validatorsOf(contract: ContractModel): Promise<Validators> {
  return importText(emitValidators(contract));
}

/** An error with so many codes: more than Ajv compares one by one. */
const MANY = Array.from({ length: 300 }, (_, index) => `CODE_${index}`);
const manyCodes = anotherError('many', {
  matchBy: ['code'],
  own: { required: ['code'], properties: { code: { enum: MANY } } },
  body: { code: 'CODE_299', message: 'No' },
});

test('names the validator of each body schema after its type', async () => {
  const acme = await acmeModel();
  const names = ['validateAcmeErrorEnvelope', 'validateAcmeSlowDownError'];
  expect(Object.keys(await validatorsOf(acme))).toEqual(names);
  expect([...emitValidatorTypes(acme).matchAll(/^export declare const (\w+): ValidateFunction<(\w+)>;$/gm)]).toEqual(
    names.map((name) => expect.objectContaining({ 1: name, 2: name.replace('validate', '') })),
  );
});

test('gives the errors of a run-time Ajv, whole', async () => {
  const acme = await acmeModel();
  const { validateAcmeSlowDownError: validate } = (await validatorsOf(acme)) as { [name: string]: ValidateFunction };
  const ajv = new Ajv2020({ inlineRefs: false });
  for (const { source } of acme.schemas.values()) ajv.addSchema(source);
  const atRunTime = ajv.getSchema('https://error-envelopes.github.io/v1/acme/slow-down-error.schema.json');
  const bodies: unknown[] = [
    null,
    [],
    {},
    { code: 'X', message: '' },
    { code: 'SLOW_DOWN', message: '', retry_in: Number.POSITIVE_INFINITY },
    { code: 'SLOW_DOWN', message: '', retry_in: -1 },
  ];
  for (const body of bodies) {
    expect([validate?.(body), atRunTime?.(body)]).toEqual([false, false]);
    expect(validate?.errors).toEqual(atRunTime?.errors);
  }
  expect(validate?.errors).toEqual<ErrorObject[]>([
    {
      instancePath: '/retry_in',
      // It begins at the schema that has the keyword: here, at a definition.
      schemaPath: '#/minimum',
      keyword: 'minimum',
      params: { comparison: '>=', limit: 0 },
      message: 'must be >= 0',
    },
  ]);
  expect([validate?.({ code: 'SLOW_DOWN', message: '', retry_in: 1 }), validate?.errors]).toEqual([true, null]);
});

test('imports nothing, however many codes an error has', async () => {
  const contract = await acmeModel(...manyCodes);
  expect(emitValidators(contract)).not.toMatch(/\brequire\b|\bimport\b/);
  const { validateAcmeManyError: validate } = (await validatorsOf(contract)) as { [name: string]: ValidateFunction };
  expect(['CODE_0', 'CODE_299', 'CODE_300'].map((code) => validate?.({ code, message: '' }))).toEqual([
    true,
    true,
    false,
  ]);
  expect(validate?.errors).toMatchObject([{ keyword: 'enum', params: { allowedValues: MANY } }]);
});

test.each<[name: string, changes: readonly Change[]]>([
  ['the first contract', []],
  ['a contract with one error more', manyCodes],
])('writes the same code each time for %s', async (_, changes) => {
  const [one, other] = [await acmeModel(...changes), await acmeModel(...changes)];
  expect(emitValidators(other)).toBe(emitValidators(one));
});

test('lists the schemas of each contract by its id, for the two classes of Ajv', async () => {
  const acme = await acmeModel(...manyCodes);
  const { default: schemas } = await importText(emitSchemasModule([acme]).js);
  expect(Object.keys(schemas)).toEqual(['acme']);
  expect(schemas.acme.map(({ title }: JsonObject) => title)).toEqual(
    [...acme.schemas.values()].map(({ source }) => source.title),
  );
  for (const Class of [Ajv, Ajv2020]) {
    const ajv = new Class({ strict: true });
    for (const { $schema, ...schema } of schemas.acme) ajv.addSchema(schema);
    for (const { $id } of schemas.acme) expect(ajv.getSchema($id)?.(null)).toBe(false);
  }
});
