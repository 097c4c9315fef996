import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, inspectBy, wait } from '../fixtures/contract-builders.js';
import { candidatesOf, inspect, toolError, verdictOf, violationTexts } from '../support/inspect.js';

/** R6.3: nobody identified, and a tool result or a failed task. */
const read = (body: object, response: ErrorResponse = {}) => {
  const inspection = inspect({ status: 200, body, ...response });
  return [verdictOf(inspection), ...violationTexts(inspection)];
};
const failed = { status: 'failed', taskId: 't' };

it('documents a tool result and a failed task by their shape, with and without `jsonrpc`', () => {
  for (const more of [{}, { jsonrpc: '2.0', id: 1 }]) {
    expect(read({ ...toolError('It broke'), ...more })).toEqual(['documented mcp/tool-execution-error']);
    expect(read({ result: failed, ...more })).toEqual(['documented mcp/task-failed']);
  }
  expect(inspect({ body: toolError('It broke') }).match?.surface).toBe('mcp');
});

it.each<[string, object, string]>([
  ['no content', { result: { isError: true } }, 'required of body /result/content'],
  ['content that is not a list', { result: { isError: true, content: 'x' } }, 'type of body /result/content'],
  ['another version', { jsonrpc: '1.0', ...toolError('x') }, 'const of body /jsonrpc'],
  ['an error of a task that is not an object', { result: { ...failed, error: 'x' } }, 'type of body /result/error'],
])('breaks MCP with %s', (_name, body, violation) => {
  expect(read(body)).toEqual(['violation mcp/-', violation]);
});

describe('the vendors whose whole text a tool result has', () => {
  const mcp = contract('mcp', {
    kind: 'standard',
    envelopes: [{ shape: 'tool-result', forms: [form({ error: 'tool-execution-error' })] }],
  });
  const vendor = (id: string, kind: 'vendor' | 'dialect' = 'vendor') =>
    contract(id, {
      kind,
      envelopes: [
        {
          shape: 'tool-result',
          waits: [wait('/result/_meta/wait', 'seconds')],
          forms: [
            form({ error: 'worded', text: 'No luck' }),
            form({ error: 'numbered', codes: [-5] }),
            form({ error: 'bound', text: 'No luck', schema: { required: ['x'] } }),
          ],
        },
      ],
    });
  const contracts = [mcp, vendor('b'), vendor('a'), vendor('d', 'dialect')];
  const of = (body: object) => {
    const inspection = inspectBy(contracts, { status: 200, body });
    return [verdictOf(inspection), ...candidatesOf(inspection)];
  };
  const documented = 'documented mcp/tool-execution-error';
  it('become candidates, by their contracts’ ids', () => {
    expect(of(toolError('No luck', 'more'))).toEqual([documented, 'a/worded', 'a/bound', 'b/worded', 'b/bound']);
  });
  it('do not become candidates by another text, a part of it, or its number', () => {
    expect(of(toolError('no luck'))).toEqual([documented]);
    expect(of(toolError('Oh: No luck'))).toEqual([documented]);
    expect(of(toolError('more', 'No luck'))).toEqual([documented]);
    expect(of(toolError('MCP error -5: x'))).toEqual([documented]);
  });
  it('give their waits', () => {
    const { result } = toolError('No luck');
    const body = { result: { ...result, _meta: { wait: 7 } } };
    expect(inspectBy(contracts, { status: 200, body }).retry).toMatchObject({ seconds: 7, source: 'body' });
    expect(inspectBy([mcp], { status: 200, body }).retry).toMatchObject({ seconds: null, source: null });
  });
});

it('identifies nobody on a surface that leaves out MCP', () => {
  expect(read(toolError('x'), { surface: 'rest' })).toEqual(['unrecognized']);
  expect(read(toolError('x'), { surface: 'mcp' })).toEqual(['documented mcp/tool-execution-error']);
});
