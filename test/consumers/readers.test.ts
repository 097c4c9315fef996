import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/model/json.js';
import { contracts, plainValidators, printedBodies } from '../support/contracts.js';
import { openApiDocument } from '../support/openapi.js';
import { script, TOOLS } from './tools.js';
import { createWorkspace, type Workspace } from './workspace.js';

let workspace: Workspace;

beforeAll(() => {
  workspace = createWorkspace();
});
afterAll(() => workspace?.remove());

const GENERATED = path.join(TOOLS, '../../generated');

/** A schema of an edition that a team takes without its references. */
function published(edition: string, file: string): JsonObject {
  const {
    $schema: _dialect,
    $id: _id,
    ...schema
  } = JSON.parse(readFileSync(path.join(GENERATED, 'schemas', edition, file), 'utf8'));
  return schema;
}

/** Runs a script on a file of JSON, and gives what it prints. */
function read<T>(name: string, input: unknown, ...args: string[]): T {
  workspace.write('input.json', typeof input === 'string' ? input : JSON.stringify(input));
  return script(workspace.folder, name, ['input.json', ...args]) as T;
}

describe.each(contracts)('the schemas of $id', (contract) => {
  test('let Fastify serialize each example unaltered', () => {
    const cases = contract.errors.flatMap(({ forms }) =>
      forms.flatMap(({ schema, examples }) =>
        examples
          .filter(({ json }) => typeof json.body === 'object')
          .map(({ file, json: { body } }) => ({ file, schema: published('dereferenced', schema.file), body })),
      ),
    );
    const got = read<string[]>('serialize.mjs', cases);
    const altered = cases.filter(({ body }, at) => !isDeepStrictEqual(JSON.parse(got[at] ?? ''), body));
    expect(altered.map(({ file }) => file)).toEqual([]);
  });

  test('give json-schema-to-zod validators that accept the same bodies', () => {
    const bodies = printedBodies(contract);
    const cases = [...contract.schemas.values()].map(({ file, source }) => ({
      title: source.title,
      schema: published('dereferenced', file),
      bodies: bodies.map(([, body]) => body),
    }));
    const got = read<{ success: boolean; isUnaltered: boolean }[][]>('json-schema-to-zod.mjs', cases);
    const validators = plainValidators(contract);
    const disputed = cases.flatMap(({ title }, at) =>
      bodies.flatMap(([file, body], number) => {
        const validate = validators.get(title);
        const expected = validate?.(body);
        const { success, isUnaltered } = got[at]?.[number] ?? {};
        if (success === expected && isUnaltered) return [];
        const keywords = validate?.errors?.map(({ keyword }) => keyword) ?? [];
        return success && keywords.some((keyword) => keyword in IGNORED) ? [] : [`${title}: ${file} is ${expected}`];
      }),
    );
    expect(disputed).toEqual([]);
  });
});

/** What json-schema-to-zod does not see, by keyword, with the reason. */
const IGNORED: Record<string, string> = {
  contains: 'Zod has nothing like it.',
  not: 'Its refinement reads the negated schema alone.',
  required: 'A member of any type is `z.any()`, which accepts that the member is absent.',
};

test.each([
  ['typescript', 'retry_after_seconds: number'],
  ['go', 'RetryAfterSeconds'],
  ['python', 'retry_after_seconds: '],
])('gives quicktype the required wait, in %s', (language, expected) => {
  const schema = published('dereferenced', 'codens/rate-limited-error.schema.json');
  expect(read<string>('quicktype.mjs', [schema], language)).toContain(expected);
});

test('gives AsyncAPI a payload by reference', () => {
  const payload = { $ref: './3.1.json#/components/schemas/CodensRateLimitedError' };
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'Jobs', version: '1.0.0' },
    channels: { failures: { address: 'failures', messages: { limited: { payload } } } },
  };
  const { errors, required } = read<{ errors: string[]; required: string[][] }>('asyncapi.mjs', document);
  expect(errors).toEqual([]);
  expect(required).toEqual([expect.arrayContaining(['error_code', 'retry_after_seconds'])]);
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));

/** A page that shows a description with a response of a required wait. */
function page(tool: 'swagger-ui' | 'redoc'): string {
  const { components } = openApiDocument('3.1', 'codens');
  const responses = { 429: { $ref: '#/components/responses/CodensRateLimited' } };
  const paths = { '/plans': { get: { operationId: 'listPlans', responses } } };
  const description = JSON.stringify({ openapi: '3.1.0', info: { title: 'Plans', version: '1' }, components, paths });
  if (tool === 'redoc')
    return `<div id="page"></div><script src="/redoc/bundles/redoc.standalone.js"></script>
      <script>Redoc.init(${description}, { expandResponses: 'all', jsonSampleExpandLevel: 'all' }, document.getElementById('page'));</script>`;
  return `<div id="page"></div><script src="/swagger-ui-dist/swagger-ui-bundle.js"></script>
    <script>SwaggerUIBundle({ spec: ${description}, dom_id: '#page', docExpansion: 'full', defaultModelRendering: 'model', defaultModelExpandDepth: 9 });</script>`;
}

// Debian has Chromium in the package chromium; `.ci/run` installs it.
describe.skipIf(!CHROMIUM)('the page of a description in Chromium (skipped without it)', () => {
  test.each(['swagger-ui', 'redoc'] as const)('shows the required wait in %s', (tool) => {
    workspace.write('page.html', `<!doctype html><meta charset="utf-8"><body>${page(tool)}</body>`);
    const file = path.join(workspace.folder, 'page.html');
    const text = script(workspace.folder, 'page-text.mjs', [CHROMIUM ?? '', file, 'retry_after_seconds']) as string;
    expect(text).toContain('retry_after_seconds');
    expect(text).toMatch(/Retry-After/i);
    // The member, and not the descriptions that name it.
    const wait = /^retry_after_seconds\s*\n?[\s\S]{0,80}/m.exec(text)?.[0] ?? '';
    expect(wait).toMatch(tool === 'redoc' ? /required/ : /integer/);
    expect(wait).not.toMatch(/null/);
  });
});
