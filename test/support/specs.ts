import type { RuleName } from '../../src/lint/rules/index.js';

type Json = Record<string, unknown>;

/** The component in which the problems of an operation are reported; absent: in the operation. */
type Component = string;

/** One operation's responses, and the problems that the rules must report. */
export interface Case {
  name: string;
  responses: Json;
  expected: [rule: RuleName, status: string, message: string, component?: Component][];
}

export const VERSIONS = ['3.1', '3.0'] as const;
export type Version = (typeof VERSIONS)[number];

/** A reference as a consumer writes it. */
export function ref(version: Version, contract: string, name: string, kind = 'responses'): string {
  return `node_modules/error-envelopes/generated/openapi/${version}/${contract}.openapi.json#/components/${kind}/${name}`;
}

/** The envelope of codens, written out instead of referred to. */
const REDRAWN = {
  type: 'object',
  properties: { detail: {}, error_code: { type: 'string' }, category: { type: 'string' } },
};

const json = (schema: Json, headers?: Json) => ({
  description: 'An error.',
  ...(headers && { headers }),
  content: { 'application/json': { schema } },
});

/** The components that the operations below refer to. */
export function components(version: Version): Json {
  return {
    schemas: { OwnError: REDRAWN, Wrapped: { allOf: [{ $ref: '#/components/schemas/OwnError' }] } },
    responses: {
      Limited: { $ref: ref(version, 'codens', 'CodensRateLimited') },
      Misused: { $ref: ref(version, 'codens', 'CodensRateLimited') },
      OwnLimited: json({ $ref: '#/components/schemas/Wrapped' }),
      Hop1: { $ref: '#/components/responses/Hop2' },
      Hop2: { $ref: '#/components/responses/Hop3' },
      Hop3: { $ref: '#/components/responses/Hop4' },
      Hop4: { $ref: '#/components/responses/Limited' },
    },
  };
}

/** Operations that follow the rules. */
export function passing(version: Version): Json[] {
  return [
    { 429: { $ref: ref(version, 'codens', 'CodensRateLimited') } },
    { 429: { $ref: ref(version, 'all', 'CodensRateLimited') } },
    { 429: { $ref: '#/components/responses/Limited' } },
    { 429: { $ref: '#/components/responses/Hop1' } },
    {
      '4XX': { $ref: ref(version, 'codens', 'CodensUnauthorized') },
      default: { $ref: ref(version, 'codens', 'CodensInternalErrorResponse') },
    },
    {
      422: { $ref: ref(version, 'codens', 'CodensRest4XX') },
      '4XX': { $ref: ref(version, 'codens', 'CodensRest4XX') },
      default: { $ref: ref(version, 'codens', 'CodensRestDefault') },
    },
    { 500: { $ref: ref(version, 'jobko', 'JobkoServerErrorResponse') } },
    { 400: { $ref: ref(version, 'jobko', 'JobkoRateLimitExceededJsonRpc') } },
  ];
}

/** Operations that each break a rule. */
export function breaking(version: Version): Case[] {
  const limited = ref(version, 'codens', 'CodensRateLimited');
  const plain = { description: 'Oops.' };
  return [
    ...['404', '500', '4XX', '5XX', 'default'].map((status): Case => {
      return {
        name: `bare-${status}`,
        responses: { [status]: plain },
        expected: [['error-response-ref', status, `The ${status} response must $ref`]],
      };
    }),
    {
      name: 'dangling',
      responses: { 404: { $ref: '#/components/responses/OwnNotFound' } },
      expected: [['error-response-ref', '404', `'${ref(version, 'codens', 'CodensResourceNotFound')}'`]],
    },
    {
      name: 'no-such-component',
      responses: { 404: { $ref: ref(version, 'codens', 'CodensLost') } },
      expected: [['error-response-ref', '404', `has no response 'CodensLost' in 'codens.openapi.json'`]],
    },
    {
      name: 'a-schema',
      responses: { 404: { $ref: ref(version, 'codens', 'CodensErrorEnvelope', 'schemas') } },
      expected: [['error-response-ref', '404', `'CodensErrorEnvelope' is in components/schemas`]],
    },
    {
      name: 'another-document',
      responses: { 429: { $ref: ref(version, 'jobko', 'CodensRateLimited') } },
      expected: [['error-response-ref', '429', `has no response 'CodensRateLimited' in 'jobko.openapi.json'`]],
    },
    {
      name: 'status',
      responses: { 404: { $ref: limited } },
      expected: [['error-status', '404', `'codens' lists CodensRateLimited for 429, not for 404. Use `]],
    },
    {
      name: 'status-by-component',
      responses: { '5XX': { $ref: '#/components/responses/Misused' } },
      expected: [['error-status', '5XX', ref(version, 'codens', 'CodensInternalErrorResponse'), 'Misused']],
    },
    {
      name: 'success',
      responses: { 200: { $ref: limited } },
      expected: [['error-status', '200', 'not for 200']],
    },
    {
      name: 'redefined-inline',
      responses: { 400: json(REDRAWN) },
      expected: [
        [
          'error-envelope-redefined',
          '400',
          `redefines CodensErrorEnvelope (detail, error_code, category). Use one of '${ref(version, 'codens', 'CodensValidationErrorResponse')}', `,
        ],
      ],
    },
    {
      name: 'redefined-429',
      responses: { 429: { $ref: '#/components/responses/OwnLimited' } },
      expected: [
        ['error-envelope-redefined', '429', 'Used by GET /redefined-429.', 'OwnLimited'],
        ['error-retry-after', '429', `Use '${limited}' unchanged`, 'OwnLimited'],
      ],
    },
    {
      name: 'redefined-429-with-header',
      responses: { 429: json(REDRAWN, { 'retry-after': { schema: { type: 'integer' } } }) },
      expected: [['error-envelope-redefined', '429', limited]],
    },
    {
      name: 'schema-alone',
      responses: { 429: json({ $ref: ref(version, 'codens', 'CodensRateLimitedError', 'schemas') }) },
      expected: [
        ['error-response-ref', '429', limited],
        ['error-retry-after', '429', 'Retry-After'],
      ],
    },
    {
      name: 'overridden',
      responses: { 429: { $ref: limited, headers: { 'X-Mine': { schema: { type: 'string' } } } } },
      expected: [['error-retry-after', '429', 'Retry-After']],
    },
  ];
}

/** A description with one path per operation; the name of the operation is the path. */
export function spec(version: Version, operations: Record<string, Json>, more: Json = {}): string {
  const paths = Object.entries(operations).map(([name, responses]) => [
    `/${name}`,
    { get: { operationId: name, responses: { 204: { description: 'Done.' }, ...responses } } },
  ]);
  return JSON.stringify({
    openapi: version === '3.1' ? '3.1.0' : '3.0.3',
    info: { title: 'A consumer', version: '1.0.0' },
    ...more,
    paths: Object.fromEntries(paths),
    components: components(version),
  });
}
