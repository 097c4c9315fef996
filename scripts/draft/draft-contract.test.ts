import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createInspector } from '../../src/create-inspector.js';
import { PROJECT, temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { generate } from '../../test/support/generate.js';
import type { JsonObject } from '../model/json.js';
import { type Draft, draftContract } from './draft-contract.js';
import type { Facts, FormFacts } from './facts.js';

/** The facts that docs/drafting.md shows. */
function documented(): Facts {
  const page = readFileSync(path.join(PROJECT, 'docs/drafting.md'), 'utf8');
  return parse((/```yaml\n(.*?)```/s.exec(page) as RegExpExecArray)[1] as string);
}

function withForm(form: FormFacts, change: Partial<Facts> = {}): Facts {
  const facts = documented();
  const error = { ...facts.errors['rate-limited'], forms: [form] };
  return {
    ...facts,
    sources: { errors: facts.sources.errors as Facts['sources'][''] },
    ...change,
    errors: { 'slow-down': error },
  };
}

test.each([
  { additionalProperties: { type: 'string' } },
  { patternProperties: { '^x': { type: 'string' } } },
  { if: { required: ['code'] } },
  { properties: { code: true } },
  { properties: { range: { type: 'array', prefixItems: [{ type: 'integer' }] } } },
  { properties: { hint: { type: 'string', pattern: 'unanchored' } } },
  { properties: { hint: { $ref: 'missing.schema.json' } } },
])('writes a folder from a schema that no guard can check, and names the place: %o', async (more) => {
  const facts = documented();
  const [name, envelope] = Object.entries(facts.envelopes)[0] as [string, Facts['envelopes'][string]];
  const schema = { ...envelope.schema, ...more } as JsonObject;
  const draft = await draftContract({ ...facts, envelopes: { [name]: { ...envelope, schema } } }, createInspector);
  expect(Object.keys(draft.files)).toContain('error-envelope.schema.json');
  expect(draft.problems.map(({ file }) => file)).toContain(`${facts.id}/error-envelope.schema.json`);
});

describe('the facts of the manual', () => {
  let draft: Draft;
  beforeAll(async () => {
    draft = await draftContract(documented(), createInspector);
  });

  test('write schemas, examples and counterexamples', () => {
    expect(Object.keys(draft.files).sort()).toEqual([
      'contract.json',
      'counterexamples/rate-limited/message-missing.json',
      'counterexamples/rate-limited/message-wrong-type.json',
      'counterexamples/rate-limited/retry-after-missing.json',
      'counterexamples/rate-limited/status-wrong.json',
      'counterexamples/unmatched/body-code-missing.json',
      'counterexamples/unmatched/body-code-wrong-type.json',
      'counterexamples/unmatched/body-message-missing.json',
      'error-envelope.schema.json',
      'examples/rate-limited/printed.json',
      'rate-limited-error.schema.json',
    ]);
  });

  test('name what is left: a source that nothing cites', () => {
    expect(draft.problems).toMatchObject([{ rule: 'sources', pointer: '/sources/client' }]);
  });

  test('give a folder that generate accepts', async () => {
    const { sources, ...facts } = documented();
    const { files, problems } = await draftContract(
      { ...facts, sources: { errors: sources.errors as Facts['sources'][''] } },
      createInspector,
    );
    expect(problems).toEqual([]);
    const folder = await temporaryFolder();
    await writeFiles(path.join(folder, 'in/acme'), files);
    const run = await generate(['-i', path.join(folder, 'in'), '-o', path.join(folder, 'out')]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a form', () => {
  test.each<[string, FormFacts, object]>([
    ['matches by its code', { codes: ['a'] }, { matchBy: ['code'], schema: 'slow-down-error.schema.json' }],
    ['matches by its text', { text: 'Slow' }, { matchBy: ['message'], schema: 'slow-down-error.schema.json' }],
    ['matches by both', { codes: ['a'], text: 'b' }, { matchBy: ['code', 'message'] }],
    ['matches by its status', { status: [429] }, { matchBy: ['status'], schema: 'error-envelope.schema.json' }],
    [
      'matches by a condition too',
      { codes: ['a'], conditions: [{ header: 'x-a', equals: 'b' }] },
      { matchBy: ['code', { header: 'x-a', equals: 'b' }] },
    ],
  ])('%s', async (_, form, expected) => {
    const { files, problems } = await draftContract(withForm(form), createInspector);
    expect(problems).toEqual([]);
    expect(files['contract.json']).toMatchObject({ errors: { 'slow-down': { forms: [expected] } } });
  });

  test('writes several codes as an enumeration', async () => {
    const { files } = await draftContract(withForm({ codes: ['a', 'b'] }), createInspector);
    expect(files['slow-down-error.schema.json']).toMatchObject({ properties: { code: { enum: ['a', 'b'] } } });
  });

  test('composes an example for each status', async () => {
    const { files } = await draftContract(withForm({ codes: ['a'], status: [429, 503] }), createInspector);
    expect(files['examples/slow-down/composed-503.json']).toMatchObject({
      status: 503,
      basis: 'inferred',
      body: { code: 'a', message: 'Something else' },
    });
  });

  test('leaves the status out of an invalid body where the status alone makes no error', async () => {
    const facts = withForm({ codes: ['a'], status: [200] });
    const { main } = facts.envelopes as { main: Facts['envelopes'][''] };
    const schema: JsonObject = { ...main.schema, required: ['code', 'message', 'ok'] };
    Object.assign(schema.properties as object, { ok: { description: 'Always false.', const: false } });
    const envelopes = { main: { ...main, schema, sample: { ...(main.sample as object), ok: false } } };
    const { files, problems } = await draftContract({ ...facts, envelopes }, createInspector);
    expect(problems).toEqual([]);
    expect(files['counterexamples/slow-down/message-missing.json']).not.toHaveProperty('status');
  });

  test('refuses an envelope that is missing', async () => {
    await expect(draftContract(withForm({ envelope: 'other' }), createInspector)).rejects.toThrow(/envelope "other"/);
  });
});

test('marks the texts that are missing, and leaves them as problems', async () => {
  const facts = documented();
  const draft = await draftContract(
    { ...facts, errors: { 'slow-down': { forms: [{ codes: ['a'] }] } } },
    createInspector,
  );
  expect(draft.problems.map(({ rule }) => rule)).toContain('texts');
  expect(draft.files['contract.json']).toMatchObject({ errors: { 'slow-down': { meaning: '(to be written)' } } });
});
