import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from '../support/consumer.js';
import { openApiDocument } from '../support/openapi.js';
import { description, limitedDescription } from './description.js';
import { mocked } from './prism.js';
import { script, tool } from './tools.js';

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer?.remove());

/** Bodies that a consumer's server sends: a valid one with a further member, and one that violates the contract. */
const SENT = {
  detail: 'Rate limit exceeded',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 12,
  undocumented: { nested: [1, 'two', null] },
};
const INVALID = { detail: 'Rate limit exceeded', error_code: 'RATE_LIMITED', category: 'transient' };

const STRICT = { strict: true, noEmit: true, skipLibCheck: false, target: 'es2022', module: 'nodenext', types: [] };

describe.each(['3.1', '3.0'] as const)('a description of OpenAPI %s', (version) => {
  const responseCount = () => Object.keys(openApiDocument(version, 'all').components.responses).length;
  const read = (file: string) => JSON.parse(readFileSync(path.join(consumer.folder, file), 'utf8'));

  beforeAll(() => {
    consumer.write('every.json', JSON.stringify(description(version)));
    consumer.write('spec.json', JSON.stringify(limitedDescription(version)));
  });

  test('passes redocly lint', () => {
    consumer.write('redocly.yaml', 'extends: [recommended]\nrules: { security-defined: off }\n');
    const { code, stdout, stderr } = tool(consumer.folder, 'redocly', ['lint', 'every.json', '--format', 'json']);
    expect({ problems: JSON.parse(stdout).problems, code }, stderr).toEqual({ problems: [], code: 0 });
  });

  test('keeps its names and content when redocly bundles it', () => {
    const { code, stderr } = tool(consumer.folder, 'redocly', ['bundle', 'every.json', '-o', 'bundled.json']);
    expect(code, stderr).toBe(0);
    const bundled = read('bundled.json');
    const { responses } = openApiDocument(version, 'all').components;
    expect(bundled.components.responses).toEqual(responses);
    expect(JSON.stringify(bundled)).not.toContain('node_modules');
  });

  test('passes the rules of Spectral for OpenAPI', () => {
    consumer.write('.spectral.yaml', 'extends: ["spectral:oas"]\n');
    const args = ['lint', 'every.json', '-r', '.spectral.yaml', '-f', 'json', '--quiet', '-F', 'hint'];
    const { code, stdout, stderr } = tool(consumer.folder, 'spectral', args);
    expect({ results: JSON.parse(stdout), code }, stderr).toEqual({ results: [], code: 0 });
  });

  test('validates and dereferences with swagger-parser', () => {
    const { 429: limited } = script(consumer.folder, 'swagger-parser.mjs', ['every.json']) as Record<string, Limited>;
    expect(limited?.headers['Retry-After']?.schema.type).toBe('integer');
    expect(JSON.stringify(limited)).not.toContain('$ref');
  });

  test('gives types that TypeScript compiles', () => {
    const { code, stderr } = tool(consumer.folder, 'openapi-typescript', ['every.json', '-o', 'every.ts']);
    expect(code, stderr).toBe(0);
    const use = (seconds: string) => `import type { paths } from './every.js';
      type Body = paths['/limited']['get']['responses'][429]['content']['application/json'];
      export const body: Body = { detail: 1, error_code: 'RATE_LIMITED', category: 'transient', retry_after_seconds: ${seconds} };
      export type Wait = paths['/limited']['get']['responses'][429]['headers']['Retry-After'];
      export const wait: Wait = 1;`;
    consumer.write('use.ts', use('1'));
    expect(consumer.compile({ compilerOptions: STRICT, files: ['use.ts'] })).toBe('');
    consumer.write('use.ts', use("'soon'"));
    expect(consumer.compile({ compilerOptions: STRICT, files: ['use.ts'] })).toContain('not assignable');
    expect(readFileSync(path.join(consumer.folder, 'every.ts'), 'utf8').length).toBeGreaterThan(responseCount() * 50);
  });

  test('gives the example and the headers of the contract when Prism mocks it', async () => {
    const { content, headers } = openApiDocument(version, 'codens').components.responses.CodensRateLimited as Response;
    const [example] = Object.values(Object.values(content)[0]?.examples ?? {});
    expect(Object.keys(headers)).toEqual(['Retry-After']);
    expect(await mocked(consumer.folder, 'spec.json', '/limited', 429)).toEqual({
      status: 429,
      retryAfter: '12',
      body: example?.value,
    });
  });

  test('validates responses with express-openapi-validator', () => {
    const [sent, broken] = script(consumer.folder, 'express.mjs', ['spec.json', JSON.stringify([SENT, INVALID])]) as [
      unknown,
      unknown,
    ];
    expect(sent).toEqual({ status: 429, retryAfter: '12', body: SENT });
    expect(broken).toMatchObject({ status: 500, body: { broken: expect.stringContaining('retry_after_seconds') } });
  });

  test('leaves the responses of a Fastify server unchanged when it is bundled', () => {
    const { code, stderr } = tool(consumer.folder, 'redocly', ['bundle', 'spec.json', '-o', 'bundled.json']);
    expect(code, stderr).toBe(0);
    const other = { ...SENT, error_code: 'NEW_CODE', suggested_action: null };
    expect(script(consumer.folder, 'fastify.mjs', ['bundled.json', JSON.stringify([SENT, other])])).toEqual([
      { status: 429, retryAfter: '12', body: SENT },
      { status: 429, retryAfter: '12', body: other },
    ]);
  });
});

interface Limited {
  headers: Record<string, { schema: { type: string } }>;
}

interface Response {
  headers: object;
  content: Record<string, { examples: Record<string, { value: unknown }> }>;
}
