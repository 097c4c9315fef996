import { isObject, type JsonObject, pointerKeys } from '../../scripts/model/json.js';
import { loadContracts } from '../../scripts/model/load.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { pascalCase } from '../../scripts/model/names.js';
import { DIALECT, ID_BASE } from '../../scripts/model/source.js';
import { temporaryFolder, writeFiles } from './folders.js';

/** The files of a contract by their path below its folder: JSON values, or text to be written as it is. */
export type Files = Record<string, unknown>;

/**
 * One change to a contract's files: where (`contract.json#/errors/slow-down/status`, or a whole file) and the new value.
 * Without a value it is taken away; a pointer that ends in `/-` appends to an array.
 */
export type Change = readonly [at: string, value?: unknown];

/** A small made-up contract that no rule objects to: a body envelope, and one error told by its code. */
export function acme(changes: readonly Change[] = [], id = 'acme'): Files {
  const files: Files = {
    'contract.json': {
      $schema: '../contract.schema.json',
      name: 'Acme',
      kind: 'vendor',
      summary: 'A made-up sender.',
      sources: { errors: { title: 'Acme: Errors', read: '2026-11-20' } },
      envelopes: [
        {
          shape: 'body',
          surfaces: ['rest'],
          schema: 'error-envelope.schema.json',
          code: '/code',
          message: '/message',
          retryAfter: '/retry_in',
          source: 'errors#Shape',
          basis: 'documented',
        },
      ],
      errors: {
        'slow-down': {
          ...error([
            {
              schema: 'slow-down-error.schema.json',
              toldBy: ['code'],
              status: [429],
              headers: {
                'Retry-After': {
                  required: true,
                  description: 'Seconds to wait.',
                  schema: { type: 'integer', minimum: 0 },
                  example: '12',
                },
              },
              basis: { body: 'documented', status: 'documented', headers: 'documented' },
            },
          ]),
          category: 'rate-limited',
          retry: { when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
        },
      },
    },
    'error-envelope.schema.json': schema(id, 'error-envelope', {
      required: ['code', 'message'],
      properties: {
        code: { description: 'Kind of the error.', type: 'string' },
        message: { description: 'Text for people.', type: 'string' },
      },
    }),
    'slow-down-error.schema.json': schema(id, 'slow-down-error', {
      $defs: { Seconds: { title: `${pascalCase(id)}Seconds`, description: 'A time.', type: 'integer', minimum: 0 } },
      allOf: [{ $ref: 'error-envelope.schema.json' }],
      required: ['code', 'retry_in'],
      properties: { code: { const: 'SLOW_DOWN' }, retry_in: { $ref: '#/$defs/Seconds' } },
    }),
    'examples/slow-down/rest.json': example({}),
    'counterexamples/slow-down/wait-missing.json': example({
      body: { code: 'SLOW_DOWN', message: 'Slow down' },
      violations: [{ in: 'body', path: '/retry_in', rule: 'required' }],
    }),
    'counterexamples/slow-down/header-missing.json': example({
      headers: {},
      violations: [{ in: 'header', path: 'retry-after', rule: 'required' }],
    }),
    'counterexamples/slow-down/status-wrong.json': example({
      status: 503,
      violations: [{ in: 'status', path: '', rule: 'enum' }],
    }),
    'counterexamples/unclaimed/message-missing.json': example({
      body: { code: 'OTHER' },
      violations: [{ in: 'body', path: '/message', rule: 'required' }],
    }),
  };
  for (const change of changes) apply(files, change);
  return files;
}

interface AnotherError {
  toldBy: string[];
  /** What its body schema says beyond the envelope. */
  own: JsonObject;
  body: JsonObject;
  status?: number[];
  basis?: { body: string; status?: string };
}

/** The changes that add a second error of the same envelope, with its schema and the examples it needs. */
export function anotherError(id: string, { toldBy, own, body, status, basis }: AnotherError): Change[] {
  const facts = basis ?? { body: 'documented', ...(status && { status: 'documented' }) };
  const form = { schema: `${id}-error.schema.json`, toldBy, ...(status && { status }), basis: facts };
  const broken = example({ headers: {}, body: { ...body, message: 7 }, violations: [type('/message')] }, status?.[0]);
  const wrongStatus = example({ headers: {}, body, violations: [{ in: 'status', path: '', rule: 'enum' }] }, 418);
  return [
    [`contract.json#/errors/${id}`, error([form])],
    [
      `${id}-error.schema.json`,
      schema('acme', `${id}-error`, { allOf: [{ $ref: 'error-envelope.schema.json' }], ...own }),
    ],
    [`examples/${id}/rest.json`, example({ headers: {}, body }, status?.[0])],
    [`counterexamples/${id}/message-number.json`, broken],
    ...(facts.status === 'documented' ? [[`counterexamples/${id}/status-wrong.json`, wrongStatus] as const] : []),
  ];
}

/** The changes that add a JSON-RPC envelope on MCP and an error of it. */
export function rpcError(id: string, code: number): Change[] {
  const envelope = { shape: 'json-rpc-error', surfaces: ['mcp'], schema: 'rpc-error-envelope.schema.json' };
  const form = { schema: `${id}-rpc-error.schema.json`, toldBy: ['code'], basis: { body: 'documented' } };
  const message = (code: number, message: unknown) => ({ jsonrpc: '2.0', id: 1, error: { code, message } });
  return [
    ['contract.json#/envelopes/-', { ...envelope, source: 'errors#Shape', basis: 'documented' }],
    [`contract.json#/errors/${id}`, error([form])],
    [
      'rpc-error-envelope.schema.json',
      schema('acme', 'rpc-error-envelope', {
        required: ['jsonrpc', 'error'],
        properties: {
          jsonrpc: { const: '2.0' },
          error: {
            type: 'object',
            required: ['code', 'message'],
            properties: { code: { type: 'integer' }, message: { type: 'string' } },
          },
        },
      }),
    ],
    [
      `${id}-rpc-error.schema.json`,
      schema('acme', `${id}-rpc-error`, {
        allOf: [{ $ref: 'rpc-error-envelope.schema.json' }],
        required: ['error'],
        properties: { error: { type: 'object', required: ['code'], properties: { code: { const: code } } } },
      }),
    ],
    [`examples/${id}/mcp.json`, { summary: 'A message.', basis: 'inferred', body: message(code, 'No') }],
    [
      `counterexamples/${id}/message-number.json`,
      {
        summary: 'A message with a number.',
        basis: 'inferred',
        body: message(code, 7),
        violations: [type('/error/message')],
      },
    ],
  ];
}

/** A body schema's file. */
export function schema(id: string, stem: string, members: object): JsonObject {
  return {
    $schema: DIALECT,
    $id: `${ID_BASE}${id}/${stem}.schema.json`,
    title: pascalCase(`${id}-${stem}`),
    description: 'Made up.',
    type: 'object',
    ...members,
  };
}

/** A documented error that changing the request mends. */
function error(forms: object[]): object {
  return {
    title: 'Made up',
    meaning: 'It went wrong.',
    action: 'Do it better.',
    category: 'invalid-request',
    retry: { when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    forms,
    source: 'errors#List',
    basis: {
      meaning: 'documented',
      action: 'documented',
      category: 'inferred',
      when: 'documented',
      retryable: 'documented',
      remedy: 'inferred',
      backoff: 'inferred',
    },
  };
}

/** A response of the error that the contract has from the start. */
function example(members: object, status = 429): object {
  return {
    summary: 'A response.',
    basis: 'inferred',
    status,
    headers: { 'Retry-After': '12' },
    body: { code: 'SLOW_DOWN', message: 'Slow down', retry_in: 12 },
    ...members,
  };
}

function type(path: string) {
  return { in: 'body', path, rule: 'type' };
}

function apply(files: Files, [at, given]: Change): void {
  const value = structuredClone(given);
  const [file = '', pointer] = at.split(/#(.*)/s);
  const keys = [file, ...pointerKeys(pointer ?? '')];
  const last = keys.pop() as string;
  let holder: unknown = files;
  for (const key of keys) holder = (holder as JsonObject)[key];
  if (Array.isArray(holder) && last === '-') holder.push(value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (isObject(holder) && value === undefined && Object.hasOwn(holder, last)) delete holder[last];
  else if (isObject(holder) && value !== undefined) Object.assign(holder, { [last]: value });
  else throw new Error(`There is nothing at ${at}.`);
}

/** Writes the made-up contract into a folder and resolves it. */
export async function acmeModel(...changes: Change[]): Promise<ContractModel> {
  const folder = await temporaryFolder();
  await writeFiles(`${folder}/acme`, acme(changes));
  const { contracts } = await loadContracts(folder);
  return contracts[0] as ContractModel;
}
