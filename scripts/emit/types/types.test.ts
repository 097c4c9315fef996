import path from 'node:path';
import { expect, test } from 'vitest';
import { acmeModel, type Change } from '../../../test/fixtures/acme.js';
import { listError, textError } from '../../../test/fixtures/open-acme.js';
import { PROJECT, temporaryFolder, writeFiles } from '../../../test/support/folders.js';
import { tsc } from '../../../test/types/tsc.js';
import { emitTypes } from './types.js';

const PROPERTIES = 'error-envelope.schema.json#/properties';
const NULLABLE: Change = [`${PROPERTIES}/code`, { description: 'Kind.', type: ['string', 'null'] }];
const SEVERAL: Change = ['slow-down-error.schema.json#/properties/code', { enum: ['SLOW_DOWN', 'SLOWER'] }];

/** What TypeScript says about the declarations of a contract and a program that uses them. */
async function compiled(changes: Change[], program: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, {
    'package.json': { type: 'module' },
    'tsconfig.json': {
      extends: path.join(PROJECT, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true, skipLibCheck: false, types: [] },
      include: ['*.ts', 'contracts/*.d.ts'],
    },
    'contracts/acme.d.ts': await emitTypes(await acmeModel(...changes)),
    'contract-table.d.ts': `export * from '${path.join(PROJECT, 'scripts/interfaces/contract-table.js')}';\n`,
    'program.ts': program,
  });
  return tsc(folder);
}

test('allows a code that may be null, and several codes of one error', async () => {
  const program = `
    import type { AcmeErrorCode, AcmeErrorEnvelope, AcmeSlowDownError } from './contracts/acme.js';
    export const none: AcmeErrorEnvelope = { code: null, message: '' };
    export const other: AcmeErrorEnvelope = { code: 'OTHER', message: '' };
    export const codes: AcmeErrorCode[] = ['SLOW_DOWN', 'SLOWER'];
    export const slow: AcmeSlowDownError = { code: 'SLOWER', message: '', retry_in: 1 };
    // @ts-expect-error: the envelope has no number as its code.
    export const number: AcmeErrorEnvelope = { code: 5, message: '' };
    // @ts-expect-error: the error has another code.
    export const wrong: AcmeSlowDownError = { code: 'OTHER', message: '', retry_in: 1 };
  `;
  expect(await compiled([NULLABLE, SEVERAL], program)).toBe('');
});

test('names the codes in the items of a list', async () => {
  const program = `
    import type { AcmeListCode, AcmeListEnvelope, AcmeTooManyError } from './contracts/acme.js';
    export const body: AcmeTooManyError = { errors: [{ code: 'TOO_MANY', message: '' }, { code: null, message: '' }] };
    export const envelope: AcmeListEnvelope = body;
    export const codes: AcmeListCode[] = ['TOO_MANY', 'FAR_TOO_MANY'];
    envelope.errors[0]!.code satisfies AcmeListCode | (string & {}) | null;
    // @ts-expect-error: the contract has no such code.
    export const wrong: AcmeListCode = 'OTHER';
  `;
  expect(await compiled(listError, program)).toBe('');
});

test('narrows the items of a list that a form describes', async () => {
  const items = { type: 'object', required: ['code'], properties: { code: { const: 'FAR_TOO_MANY' } } };
  const body = { errors: [{ code: 'FAR_TOO_MANY', message: 'Second' }] };
  const changes: Change[] = [
    ...listError,
    ['too-many-error.schema.json#/properties/errors', { type: 'array', items }],
    ['examples/too-many/rest.json#/body', body],
    ['counterexamples/too-many/status-wrong.json#/body', body],
    ['counterexamples/too-many/broken.json#/body', { errors: [{ code: 'FAR_TOO_MANY' }] }],
  ];
  const program = `
    import type { AcmeTooManyError } from './contracts/acme.js';
    export const body: AcmeTooManyError = { errors: [{ code: 'FAR_TOO_MANY', message: '' }] };
    // @ts-expect-error: all items have the code of the error.
    export const wrong: AcmeTooManyError = { errors: [{ code: 'OTHER', message: '' }] };
  `;
  expect(await compiled(changes, program)).toBe('');
});

test('makes a string of a text body', async () => {
  const program = `
    import { isAcmeOverloadedTextError, type AcmeError, type AcmeOverloadedTextError } from './contracts/acme.js';
    export const text: AcmeOverloadedTextError = 'OVERLOADED: try again';
    export const error: AcmeError = text;
    export const read = (body: unknown) => (isAcmeOverloadedTextError(body) ? body.length : 0);
  `;
  expect(await compiled(textError, program)).toBe('');
});

const KIND = { type: 'object', required: ['code'], properties: { code: { const: 'SLOW_DOWN' } } };
const BODIES = [
  'examples/slow-down/rest',
  ...['wait-missing', 'header-missing', 'status-wrong'].map((name) => `counterexamples/slow-down/${name}`),
];

test('leaves a code alone whose member has a type of its own', async () => {
  const changes: Change[] = [
    ['contract.json#/envelopes/0/code', '/kind/code'],
    [
      'error-envelope.schema.json#/$defs',
      { Kind: { title: 'AcmeKind', description: 'Kind.', type: 'object', properties: { code: { type: 'string' } } } },
    ],
    [`${PROPERTIES}/kind`, { $ref: '#/$defs/Kind' }],
    ['slow-down-error.schema.json#/properties/kind', KIND],
    ['slow-down-error.schema.json#/required', ['code', 'kind', 'retry_in']],
    ...BODIES.map((file): Change => [`${file}.json#/body/kind`, { code: 'SLOW_DOWN' }]),
  ];
  const program = `
    import type { AcmeErrorCode, AcmeErrorEnvelope } from './contracts/acme.js';
    export const body: AcmeErrorEnvelope = { code: 'X', message: '', kind: { code: 'OTHER' } };
    export const code: AcmeErrorCode = 'SLOW_DOWN';
  `;
  expect(await compiled(changes, program)).toBe('');
});
