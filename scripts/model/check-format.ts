import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFormatSchemaText } from '../package-files.js';
import { pointerTo } from './json.js';
import type { Problem } from './problem.js';
import { DIALECT, type SourceContract, type SourceFile } from './source.js';

/** The schemas of the file formats, published beside the body schemas of the contracts. */
export const FORMAT_SCHEMAS = ['contract.schema.json', 'example.schema.json', 'inspection.schema.json'] as const;

/** Reads a format schema of this package, whichever folder the contracts are in. */
export function readFormatSchema(name: (typeof FORMAT_SCHEMAS)[number]): Record<string, unknown> {
  return JSON.parse(readFormatSchemaText(name));
}

let validators: Record<'contract' | 'example' | 'bodySchema', ValidateFunction> | undefined;

function compile() {
  // Each run compiles the schemas and validates few files: ajv's optimizer would take longer than it saves.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // The alternatives of an object name members that the object itself describes.
    strictRequired: false,
    allowUnionTypes: true,
    code: { optimize: false },
  });
  const contract = ajv.compile(readFormatSchema('contract.schema.json'));
  const example = ajv.compile(readFormatSchema('example.schema.json'));
  const bodySchema = ajv.getSchema(DIALECT) as ValidateFunction;
  return { contract, example, bodySchema };
}

/** Validates `contract.json` and the examples by their published schemas, and the body schemas by the dialect's. */
export function checkFormat(source: SourceContract): Problem[] {
  validators ??= compile();
  const { contract, example, bodySchema } = validators;
  return [
    ...check(contract, source.contract, 'schemas/contract.schema.json'),
    ...[...source.schemas.values()].flatMap((file) => check(bodySchema, file, DIALECT)),
    ...[...source.examples, ...source.counterexamples].flatMap((file) =>
      check(example, file, 'schemas/example.schema.json'),
    ),
  ];
}

function check(validate: ValidateFunction, { file, json }: SourceFile<unknown>, schema: string): Problem[] {
  if (validate(json)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'if')
    .map((error) => ({
      file,
      pointer: error.instancePath,
      rule: 'format',
      message: `${describe(error)}.`,
      fix: `See \`${error.schemaPath}\` of ${schema}.`,
    }));
}

function describe({ keyword, params, message = 'is not allowed' }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `unknown member \`${params.additionalProperty}\``;
  if (keyword === 'enum')
    return `must be one of ${params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'propertyNames') return `\`${pointerTo('', params.propertyName).slice(1)}\` is not a valid name here`;
  if (keyword === 'not') return 'has members that exclude each other';
  return message;
}
