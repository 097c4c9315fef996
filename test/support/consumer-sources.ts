/** Programs of a project that uses the package: one in TypeScript, one in plain JavaScript. */

export const TYPESCRIPT = `
import { createInspector, toProblem, type ErrorResponse, type Inspection, type Problem } from 'error-envelopes';
import all from 'error-envelopes/all';
import { inspectResponse, type FetchResponse } from 'error-envelopes/fetch';
import codens, { isCodensError, isCodensRateLimitedError, type CodensRateLimitedError } from 'error-envelopes/codens';
import f2d, { type F2dErrorId } from 'error-envelopes/f2d';
import type { CodensErrorByStatus, Guard, RocketpunchError, Surface } from 'error-envelopes/types';
import schema from 'error-envelopes/schemas/codens/rate-limited-error.schema.json' with { type: 'json' };
import openapi from 'error-envelopes/openapi/3.1/codens.openapi.json' with { type: 'json' };
import manifest from 'error-envelopes/package.json' with { type: 'json' };

const inspect = createInspector([codens, f2d]);
declare const fetched: FetchResponse;
export const pending: Promise<Inspection> = inspectResponse(inspect, fetched, { vendor: 'codens', timeout: 100 });
const response: ErrorResponse = { status: 429, headers: { 'Retry-After': '12' }, body: '{}' };
const inspected = inspect(response, { vendor: 'codens' });
if (inspected.match?.contract === 'f2d') inspected.match.error satisfies F2dErrorId | null;

export function secondsToWait(body: unknown): number | undefined {
  if (isCodensError(body) && body.error_code === 'RATE_LIMITED') return body.retry_after_seconds;
  return isCodensRateLimitedError(body) ? body.retry_after_seconds : undefined;
}

export const guard: Guard<CodensRateLimitedError> = isCodensRateLimitedError;
export const body: CodensErrorByStatus[429] = {
  detail: '',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 1,
};
export const inspection: Inspection = createInspector(all, { now: () => 0 })(response);
export const problem: Problem | null = toProblem(inspection, { message: true });
export const surface: Surface = 'mcp';
export const title: string = schema.title;
export const paths: object = openapi.components;
export const version: string = manifest.version;
export const code = (error: RocketpunchError): string => error.code;

// @ts-expect-error: an unknown contract.
import('error-envelopes/no-such-vendor');
`;

export const JAVASCRIPT = `
import { createRequire } from 'node:module';
import { createInspector, toProblem } from 'error-envelopes';
import all from 'error-envelopes/all';
import codens, { isCodensRateLimitedError } from 'error-envelopes/codens';
import { inspectResponse } from 'error-envelopes/fetch';
import { fetchWithRetry } from 'error-envelopes/retry';
import * as types from 'error-envelopes/types';
import schema from 'error-envelopes/schemas/codens/rate-limited-error.schema.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const openapi = require('error-envelopes/openapi/3.0/codens.openapi.json');
const body = JSON.stringify({
  detail: 'Rate limit exceeded',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 12,
});
const response = { status: 429, headers: new Headers({ 'retry-after': '12' }), body };
const known = createInspector([codens])(response, { vendor: 'codens' });
const fetched = await inspectResponse(createInspector(all), new Response(body, response), { vendor: 'codens' });
const decisions = [];
const send = fetchWithRetry(createInspector(all), {
  vendor: 'codens',
  maxAttempts: 1,
  fetch: async () => new Response(body, response),
  onDecision: ({ decision }) => decisions.push(decision.reason),
});
const retried = await send('https://api.example.com');

console.log(
  JSON.stringify({
    known,
    retried: [retried.status, (await retried.json()).error_code, ...decisions],
    fetched: fetched.match,
    problem: toProblem(known).type,
    guard: [isCodensRateLimitedError(JSON.parse(body)), isCodensRateLimitedError({})],
    why: isCodensRateLimitedError.errors[0].keyword,
    types: Object.keys(types),
    contracts: all.map(({ id }) => id),
    schema: schema.$id,
    openapi: openapi.openapi.slice(0, 3),
    version: require('error-envelopes/package.json').version,
  }),
);
`;

/** A program that imports each of the given contracts by its own path. */
export function importsOf(contracts: readonly string[]): string {
  const imports = contracts.map((id, index) => `import contract${index} from 'error-envelopes/${id}';`);
  const names = contracts.map((_, index) => `contract${index}`);
  return `${imports.join('\n')}\nexport default [${names.join(', ')}].map(({ id }) => id);\n`;
}

/** A program that loads each of the given JSON files by its path in the package. */
export function loadsOf(files: readonly string[]): string {
  return `
import { createRequire } from 'node:module';
import ids from './every.js';

const require = createRequire(import.meta.url);
const files = ${JSON.stringify(files)};
console.log(JSON.stringify({ ids, objects: files.filter((file) => typeof require(file) === 'object').length }));
`;
}
