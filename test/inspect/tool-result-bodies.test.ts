import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, inspectBy } from '../fixtures/contract-builders.js';
import { toolError, verdictOf, violationTexts } from '../support/inspect.js';

/** A whole error body of an identified sender inside a tool result (docs/reading-rules.md). */
const acme = contract('acme', {
  envelopes: [
    {
      surfaces: ['rest', 'mcp'],
      schema: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
      forms: [
        form({ error: 'busy', codes: ['BUSY'], status: [503], headers: ['x-id'], schema: { required: ['id'] } }),
        form({ error: 'worded', text: 'No luck' }),
      ],
    },
    { surfaces: ['rest'], schema: { required: ['rest'] } },
    { shape: 'tool-result', forms: [form({ error: 'own', text: 'Own text' })] },
  ],
});
const result = (more: object, text = 'It failed') => ({ result: { ...toolError(text).result, ...more } });
const busy = { code: 'BUSY', message: 'Later', id: 1 };
const read = (body: unknown, response: ErrorResponse = {}) => {
  const inspection = inspectBy([acme], { status: 200, headers: {}, vendor: 'acme', body, ...response });
  return [verdictOf(inspection), inspection.code, inspection.message, ...violationTexts(inspection)];
};

it.each<[string, object]>([
  ['the structured content', result({ structuredContent: busy })],
  ['the `error` in it', result({ structuredContent: { a: 1, error: busy } })],
  ['JSON in the first text', toolError(` \n${JSON.stringify(busy)}\n`)],
])('reads the body in %s, without status and headers of its own', (_name, body) => {
  expect(read(body)).toEqual(['documented acme/busy', 'BUSY', 'Later']);
});

it('reads a body as undocumented by its envelope', () => {
  expect(read(result({ structuredContent: { code: 'NEW', message: 'x' } }))).toEqual([
    'undocumented acme/-',
    'NEW',
    'x',
  ]);
});

it('names a violation where the body is', () => {
  const bad = { code: 'BUSY' };
  const at = (body: object) => read(body).at(-1);
  expect(at(result({ structuredContent: bad }))).toBe('required of body /result/structuredContent/id');
  expect(at(result({ structuredContent: { error: bad } }))).toBe('required of body /result/structuredContent/error/id');
  expect(at(toolError(JSON.stringify(bad)))).toBe('required of body /result/content/id');
});

it('comes behind a form that the tool result itself matches', () => {
  expect(read(result({ structuredContent: busy }, 'Own text'))).toEqual(['documented acme/own', null, 'Own text']);
});

describe('other contents', () => {
  const own = ['undocumented acme/-', null];
  it.each<[string, object, string]>([
    ['a list', result({ structuredContent: [busy] }), 'It failed'],
    ['a second text', toolError('It failed', JSON.stringify(busy)), 'It failed'],
    ['JSON behind words', toolError(`x ${JSON.stringify(busy)}`), `x ${JSON.stringify(busy)}`],
    ['cut JSON', toolError('{"code":'), '{"code":'],
    ['an envelope of another surface', result({ structuredContent: { rest: 1 } }), 'It failed'],
  ])('stay unread: %s', (_name, body, text) => {
    expect(read(body)).toEqual([...own, text]);
  });
});

it('reads no body for nobody: a body alone proves nobody', () => {
  expect(read(result({ structuredContent: busy }), { vendor: null })).toEqual(['unrecognized', null, 'It failed']);
});
