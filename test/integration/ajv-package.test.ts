import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, installPacked } from '../support/consumer.js';
import { PROJECT } from '../support/folders.js';

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer?.remove());

/** Ajv and its dependencies, as npm installs them. */
const AJV = ['ajv', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'require-from-string'];

function installAjv(): void {
  for (const name of AJV)
    cpSync(path.join(PROJECT, 'node_modules', name), path.join(consumer.folder, 'node_modules', name), {
      recursive: true,
    });
}

const packedContracts = () =>
  consumer.packed.flatMap((file) => /^generated\/contracts\/(.*)\.js$/.exec(file)?.[1] ?? []).sort();

const printed = (name: string) => {
  const { code, stdout, stderr } = consumer.run(name);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

const VALIDATE = `
import { validateCodensRateLimitedError as validate } from 'error-envelopes/ajv/codens';

const body = { detail: null, error_code: 'RATE_LIMITED', category: 'transient', retry_after_seconds: 7 };
const verdicts = [validate(body), validate({ ...body, retry_after_seconds: -1 })];
console.log(JSON.stringify({ verdicts, errors: validate.errors }));
`;

test('validates without Ajv, with its errors', () => {
  consumer.write('validate.js', VALIDATE);
  expect(printed('validate.js')).toEqual({
    verdicts: [true, false],
    errors: [
      {
        instancePath: '/retry_after_seconds',
        schemaPath: '#/properties/retry_after_seconds/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 0 },
        message: 'must be >= 0',
      },
    ],
  });
});

test('compiles without the types of Ajv', () => {
  consumer.write('without-types.ts', WITHOUT_TYPES);
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, target: 'es2022', types: [] };
  expect(
    consumer.compile({ compilerOptions: { ...compilerOptions, module: 'nodenext' }, files: ['without-types.ts'] }),
  ).toBe('');
});

test('loads the validators of each contract without Ajv', () => {
  const ids = packedContracts();
  const imports = ids.map((id, index) => `import * as validators${index} from 'error-envelopes/ajv/${id}';`);
  const list = ids.map((_, index) => `validators${index}`).join(', ');
  consumer.write(
    'every.js',
    `${imports.join('\n')}
import { addErrorSchemas } from 'error-envelopes/ajv';
const functions = [${list}].flatMap((validators) => Object.values(validators));
console.log(JSON.stringify([functions.map((validate) => validate(0)), typeof addErrorSchemas]));`,
  );
  const [verdicts, helper] = printed('every.js');
  const schemas = consumer.packed.filter((file) => /^generated\/schemas\/dereferenced\//.test(file));
  expect([verdicts, helper]).toEqual([schemas.map(() => false), 'function']);
});

const ADD = `
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addErrorSchemas } from 'error-envelopes/ajv';

const require = createRequire(import.meta.url);
const ids = process.env.FILES.split(',').map((file) => require(file).$id);
const logger = { log: console.error, warn: console.error, error: console.error };
const counts = [new Ajv({ strict: true, logger }), new Ajv2020({ strict: true, logger })].map((ajv) => {
  addErrorSchemas(addErrorSchemas(ajv));
  return ids.filter((id) => typeof ajv.getSchema(id) === 'function').length;
});
console.log(JSON.stringify(counts));
`;

test('adds each published schema to an instance of a strict Ajv, without a warning', () => {
  installAjv();
  const ids = packedContracts();
  const files = consumer.packed
    .filter((file) => file.endsWith('.schema.json'))
    .filter((file) => ids.some((id) => file.startsWith(`generated/schemas/${id}/`)))
    .map((file) => file.replace('generated/', 'error-envelopes/'));
  consumer.write('add.js', ADD.replace('process.env.FILES', JSON.stringify(files.join(','))));
  expect(printed('add.js')).toEqual([files.length, files.length]);
});

const WITHOUT_TYPES = `
import { addErrorSchemas } from 'error-envelopes/ajv';
import { validateCodensRateLimitedError } from 'error-envelopes/ajv/codens';

export const valid: boolean = validateCodensRateLimitedError({});
export const add = addErrorSchemas;
`;

const TYPESCRIPT = `
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addErrorSchemas } from 'error-envelopes/ajv';
import { validateCodensRateLimitedError } from 'error-envelopes/ajv/codens';
import codens, { type CodensRateLimitedError } from 'error-envelopes/codens';

export const validate: ValidateFunction<CodensRateLimitedError> = validateCodensRateLimitedError;
export const ajv: Ajv2020 = addErrorSchemas(new Ajv2020(), [codens]);
export const older: Ajv = addErrorSchemas(new Ajv());

export function secondsToWait(body: unknown): number | undefined {
  return validateCodensRateLimitedError(body) ? body.retry_after_seconds : undefined;
}
// @ts-expect-error: the body is not narrowed to another error.
export const wrong = (body: unknown): number => (validateCodensRateLimitedError(body) ? body.error_code : 0);
`;

test.each([
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
])('compiles with the types of Ajv: $moduleResolution', (resolution) => {
  installAjv();
  consumer.write('use.ts', TYPESCRIPT);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2022',
    types: [],
    ...resolution,
  };
  expect(consumer.compile({ compilerOptions, files: ['use.ts'] })).toBe('');
});
