import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { Validator } from 'jsonschema';
import { beforeAll, describe, expect, test } from 'vitest';
import { isObject, type Json, type JsonObject, pointerKeys, valueAt } from '../../scripts/model/json.js';
import { subschemas } from '../../scripts/model/subschemas.js';
import { bodies } from '../support/arbitrary.js';
import { contracts, plainValidators, printedBodies } from '../support/contracts.js';
import { PROJECT, readFiles } from '../support/folders.js';
import { independentValidator, type Validate } from '../support/hyperjump.js';
import { sampleOf } from '../support/sample.js';

const FOLDERS = ['no-id', 'dereferenced', 'draft-07', 'draft-04'] as const;
const DIALECTS = {
  'no-id': 'https://json-schema.org/draft/2020-12/schema',
  dereferenced: 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  'draft-04': 'http://json-schema.org/draft-04/schema#',
};

const OLDER: readonly string[] = ['draft-07', 'draft-04'];

/** What a reader of draft-04 knows and draft-07 has not changed. */
const IN_ALL_DRAFTS = new Set([
  ...['$ref', 'title', 'description', 'type', 'enum', 'properties', 'required', 'additionalProperties', 'items'],
  ...['minItems', 'minimum', 'maximum', 'pattern', 'not', 'allOf', 'anyOf', 'oneOf'],
]);

/** The validators of one schema, by edition and name. */
type Validators = [by: string, validate: Validate][];

const JSONSCHEMA = new Validator();

/** The slower validators get a share of the bodies. */
const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 20);

const edition = (folder: string, file: string): JsonObject =>
  JSON.parse(readFileSync(path.join(PROJECT, 'generated/schemas', folder, file), 'utf8'));

test('writes a file for each body schema in each edition, and no others', async () => {
  const files = contracts.flatMap(({ schemas }) => [...schemas.values()].map(({ file }) => file)).sort();
  for (const folder of FOLDERS)
    expect(Object.keys(await readFiles(path.join(PROJECT, 'generated/schemas', folder)))).toEqual(files);
});

describe.each(sampleOf(contracts, 10))('$id', (contract) => {
  const schemas = [...contract.schemas.values()];
  const plain = plainValidators(contract);
  const validators = new Map<string, Validators>();

  beforeAll(async () => {
    for (const { file, source } of schemas) validators.set(source.title, await validatorsOf(file));
  });

  /** The validators whose result differs from that of a plain Ajv on the source. */
  const dissenters = (title: string, body: unknown) => {
    const valid = plain.get(title)?.(body);
    return (validators.get(title) as Validators)
      .filter(([, validate]) => validate(body) !== valid)
      .map(([by]) => `${by}: ${title}`);
  };

  test('validates every printed body by every schema of each edition as the source does', () => {
    for (const [file, body] of printedBodies(contract))
      for (const { source } of schemas) expect(dissenters(source.title, body), file).toEqual([]);
  });

  test.each(schemas)('validates random bodies by $source.title as the source does', ({ source, flat }) => {
    const parsed = bodies(flat).map((body) => JSON.parse(JSON.stringify(body) ?? 'null'));
    fc.assert(
      fc.property(parsed, (body) => dissenters(source.title, body).length === 0),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test.each(FOLDERS)('has the keywords that %s promises', (folder) => {
    for (const { file, source } of schemas) {
      const schema = edition(folder, file);
      expect([schema.$schema, schema.title], file).toEqual([DIALECTS[folder], source.title]);
      for (const [at, keywords] of objectsIn(schema)) {
        expect(Object.hasOwn(keywords, '$id'), `${file}#${at}`).toBe(false);
        const { $ref } = keywords;
        if (typeof $ref !== 'string') continue;
        expect(folder, `${file}#${at}`).not.toBe('dereferenced');
        expect($ref).toMatch(folder === 'no-id' ? /^#\/\$defs\/[A-Za-z0-9]+$/ : /^#\/definitions\/[A-Za-z0-9]+$/);
        expect(valueAt(schema, pointerKeys($ref.slice(1))), $ref).toBeDefined();
        if (OLDER.includes(folder)) expect(Object.keys(keywords), `${file}#${at}`).toEqual(['$ref']);
      }
    }
  });

  test('has no keyword in draft-07 that a reader of draft-04 ignores', () => {
    for (const { file } of schemas) {
      const [{ $schema, ...newer }, { $schema: _, id, ...older }] = OLDER.map((folder) => edition(folder, file)) as [
        JsonObject,
        JsonObject,
      ];
      expect(older, file).toEqual(newer);
      expect(id).toBe(`https://error-envelopes.github.io/v1/draft-04/${file}`);
      for (const [at, keywords] of schemasIn(newer))
        expect(
          Object.keys(keywords).filter((keyword) => !IN_ALL_DRAFTS.has(keyword)),
          `${file}#${at}`,
        ).toEqual([]);
    }
  });

  test.each(['', ...FOLDERS])('says in each object of %s that it is open', (folder) => {
    for (const { file } of schemas)
      for (const [at, { type, properties, additionalProperties }] of schemasIn(edition(folder, file)))
        expect(additionalProperties === true, `${folder}/${file}#${at}`).toBe(
          properties !== undefined || [type].flat().includes('object'),
        );
  });
});

/** Each edition of a schema by each validator that reads it. */
async function validatorsOf(file: string): Promise<Validators> {
  const [noId, whole, draft07, draft04] = FOLDERS.map((folder) => edition(folder, file)) as [
    JsonObject,
    JsonObject,
    JsonObject,
    JsonObject,
  ];
  return [
    ['no-id by Ajv', new Ajv2020().compile(noId)],
    ['dereferenced by Ajv', new Ajv2020().compile(whole)],
    ['draft-07 by Ajv', new Ajv().compile(draft07)],
    ['draft-07 by Hyperjump', await independentValidator(draft07, 'draft-07')],
    ['draft-04 by Hyperjump', await independentValidator(draft04, 'draft-04')],
    ['draft-04 by jsonschema', (body) => JSONSCHEMA.validate(body, draft04).valid],
  ];
}

/** Every schema in a file with its pointer. */
function* schemasIn(schema: JsonObject, at = ''): Generator<[at: string, schema: JsonObject]> {
  const { $defs = {}, definitions = {}, ...root } = schema;
  for (const [key, named] of Object.entries({ ...($defs as object), ...(definitions as object) }))
    yield* schemasIn(named as JsonObject, `${at}/definitions/${key}`);
  yield [at, root];
  for (const [pointer, sub] of subschemas(root, at)) yield* schemasIn(sub as JsonObject, pointer);
}

/** Every object in a schema with its pointer; in `properties`, members named like a keyword would look like one. */
function* objectsIn(value: Json, at = ''): Generator<[at: string, value: JsonObject]> {
  if (isObject(value)) yield [at, value];
  for (const [key, member] of Object.entries(isObject(value) || Array.isArray(value) ? value : {}))
    yield* objectsIn(member, `${at}/${key}`);
}
