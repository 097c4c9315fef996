import { describe, expect, it } from 'vitest';
import { inspect, rpcError, toolError } from '../support/inspect.js';

/** R12: where a stack trace is looked for. src/inspect/notes/stack-trace.test.ts has what one looks like. */
const leaks = (body: unknown, status = 500) => inspect({ status, body }).notes.includes('leak:stack-trace');
const trace = 'Error: x\n    at f (/srv/a.js:1:2)';
const withData = (data: unknown) => ({ ...rpcError(1), error: { code: 1, message: 'x', data } });
const result = (more: object, ...texts: string[]) => ({ result: { ...toolError(...texts).result, ...more } });

describe('a stack trace', () => {
  it.each<[string, unknown]>([
    ['in a message', { message: trace }],
    ['in `error`', { error: trace }],
    ['in the message of a JSON-RPC error', rpcError(1, trace)],
    ['in the data', withData(trace)],
    ['in a member of the data', withData({ debug: trace })],
    ['in a list in the data', withData({ frames: [1, { text: [trace] }] })],
    ['in a tool text', toolError(trace)],
    ['in a later tool text', toolError('x', trace)],
    ['in an object in a tool text', toolError(JSON.stringify({ error: { stack: trace } }))],
    ['in a list in a tool text', toolError(JSON.stringify(['x', trace]))],
    ['in JSON in a later tool text', toolError('x', JSON.stringify({ stack: trace }))],
    ['in the structured content', result({ structuredContent: { stack: trace } }, 'x')],
    ['in the data of a failed task', { result: { status: 'failed', taskId: 't', error: { code: 1, data: trace } } }],
    ['in the status message of a failed task', { result: { status: 'failed', taskId: 't', statusMessage: trace } }],
  ])('gets a note %s', (_name, body) => {
    expect(leaks(body)).toBe(true);
    expect(leaks(JSON.stringify(body))).toBe(true);
  });
  it.each<[string, unknown]>([
    ['in another member of a body', { message: 'x', stack: trace }],
    ['in a name of a member', withData({ [trace]: 1 })],
    ['in JSON that is cut', toolError(JSON.stringify({ stack: trace }).slice(0, -1))],
  ])('gets no note %s', (_name, body) => {
    expect(leaks(body)).toBe(false);
  });
  it('gets a note within the limits of R2', () => {
    const deep = (depth: number) => JSON.parse(`${'['.repeat(depth)}${JSON.stringify(trace)}${']'.repeat(depth)}`);
    expect(leaks(withData(deep(20)))).toBe(true);
    expect(leaks(withData(deep(40)))).toBe(false);
    const far = (length: number) => `${'x'.repeat(length - trace.length - 1)}\n${trace}`;
    expect(leaks(withData(far(65_536)))).toBe(true);
  });
  it('gets no note in a success', () => {
    expect(leaks({ jsonrpc: '2.0', id: 1, result: { content: [{ type: 'text', text: trace }] } }, 200)).toBe(false);
  });
});
