import { describe, expect, it } from 'vitest';
import { inspect, rpcError, said, toolError } from '../support/inspect.js';

const result = (id: number) => ({ jsonrpc: '2.0', id, result: {} });
const event = (message: unknown, fields = 'event: message\n') => `${fields}data: ${JSON.stringify(message)}\n\n`;
const all = (body: unknown, status = 200) =>
  inspect
    .all({ status, body })
    .map(({ verdict, code, match }) => [verdict, code, said(match)].filter((one) => one !== null));
const notFound = ['documented', -32601, 'json-rpc/method-not-found on json-rpc'];
const badParams = ['documented', -32602, 'json-rpc/invalid-params on json-rpc'];

describe('a stream of events', () => {
  const error = rpcError(-32601);
  const json = JSON.stringify(error);
  const streams: [string, string][] = [
    ['one event', event(error)],
    ['data alone', event(error, '')],
    [
      'an id, a retry time and comments',
      `: hello\nretry: 5\n${event(error, ': ping\nid: 5c_1\nevent: message\n')}: bye\n`,
    ],
    ['CRLF', event(error).replaceAll('\n', '\r\n')],
    ['CR', event(error).replaceAll('\n', '\r')],
    ['a byte-order mark', `\ufeff${event(error)}`],
    ['no space after the colon', `data:${json}\n\n`],
    [
      'data on several lines',
      `data: ${JSON.stringify(error, null, 2).replaceAll('\n', '\ndata: ')}\n\n`.replaceAll('\\n', '\n'),
    ],
    ['no empty line at the end', `data: ${json}`],
    ['results around it', event(result(1)) + event(error) + event(result(2))],
    ['data that is no JSON before it', `data: [DONE]\n\n${event(error)}`],
    ['unknown fields', `event: x\nfoo: bar\n${event(error)}`],
  ];
  it.each(streams)('%s', (_name, stream) => {
    expect(all(stream)).toEqual([notFound]);
    expect(inspect({ status: 200, body: new TextEncoder().encode(stream) }).code).toBe(-32601);
  });

  it('gives each error, and inspect the first', () => {
    const stream = event(rpcError(-32602)) + event(result(1)) + event(rpcError(-32601));
    expect(all(stream)).toEqual([badParams, notFound]);
    expect(inspect({ status: 200, body: stream }).code).toBe(-32602);
  });

  it('is a success without an error', () => {
    expect(all(event(result(1)) + event(result(2)))).toEqual([['success']]);
    expect(inspect({ status: 200, body: ': nothing yet\n\n' })).toMatchObject({ verdict: 'success', reason: 'empty' });
  });

  it('is not read where a message is no JSON, or nests too deep', () => {
    const deep = `data: ${'['.repeat(40)}${']'.repeat(40)}\n\n`;
    expect(inspect({ status: 500, body: 'data: oops\n\n' })).toMatchObject({
      verdict: 'unreadable',
      reason: 'not-json',
    });
    expect(inspect({ status: 500, body: deep })).toMatchObject({ verdict: 'unreadable', reason: 'too-deep' });
  });

  it('is told from a text that begins alike', () => {
    expect(inspect({ status: 500, body: 'data corrupted' })).toMatchObject({ reason: 'not-json' });
    expect(inspect({ status: 500, body: 'identity unknown' })).toMatchObject({ reason: 'not-json' });
  });
});

describe('a batch', () => {
  it('gives each error, as text and parsed', () => {
    const batch = [result(1), rpcError(-32601), rpcError(-32602)];
    expect(all(batch)).toEqual([notFound, badParams]);
    expect(all(JSON.stringify(batch))).toEqual([notFound, badParams]);
    expect(all(event(batch))).toEqual([notFound, badParams]);
  });
  it('is a success without an error', () => {
    expect(all([result(1), result(2)])).toEqual([['success']]);
  });
  it('is one body where nothing in it is a message', () => {
    expect(all([1, { error: 'x' }], 500)).toEqual([['unrecognized']]);
    expect(all([], 400)).toEqual([['unrecognized']]);
  });
});

describe('an error inside a tool result', () => {
  const codens = { detail: 'Slow down', error_code: 'RATE_LIMITED', category: 'transient', retry_after_seconds: 7 };
  const structured = (structuredContent: unknown) => ({
    result: { isError: true, content: [{ type: 'text', text: 'It failed' }], structuredContent },
  });
  const places: [string, unknown][] = [
    ['the structured content', structured(codens)],
    ['the error in it', structured({ error: codens })],
    ['JSON in the text', toolError(JSON.stringify(codens))],
  ];
  it.each(places)('stands in %s', (_name, body) => {
    for (const options of [{}, { vendor: 'codens' }]) {
      const found = inspect({ status: 200, body }, options);
      expect([found.verdict, said(found.match), found.code, found.message]).toEqual([
        'documented',
        'codens/rate-limited on mcp',
        'RATE_LIMITED',
        'Slow down',
      ]);
      expect(found.retry).toMatchObject({ when: 'after-delay', seconds: 7, source: 'body' });
    }
  });
  it('breaks its contract where it stands', () => {
    const found = inspect({ body: structured({ ...codens, category: 'x' }) }, { vendor: 'codens' });
    expect([found.verdict, found.violations[0]?.path]).toEqual(['violation', '/result/structuredContent/category']);
  });
  it('of nobody gives its code, the text stays the message', () => {
    const found = inspect({ body: structured({ error: { code: 'NO_FUEL', retry_after_seconds: 3 } }) });
    expect([found.verdict, found.code, found.message]).toEqual(['unrecognized', 'NO_FUEL', 'It failed']);
  });
  it('comes after what the result itself claims', () => {
    const body = { result: { ...toolError('query is required').result, structuredContent: codens } };
    expect(said(inspect({ body }, { vendor: 'f2d' }).match)).toBe('f2d/missing-query on mcp');
  });
});

it('reads a failed task', () => {
  const task = { resultType: 'task', taskId: 't', status: 'failed', error: { code: -32603, message: 'Disk full' } };
  const found = inspect({ status: 200, body: { jsonrpc: '2.0', id: 1, result: task } });
  expect([found.verdict, found.code, found.message]).toEqual(['unrecognized', -32603, 'Disk full']);
  const ended = { taskId: 't', status: 'failed', statusMessage: 'Gone' };
  expect(inspect({ status: 200, body: { jsonrpc: '2.0', id: 1, result: ended } })).toMatchObject({
    verdict: 'unrecognized',
    message: 'Gone',
  });
  const { taskId: _, ...unnamed } = task;
  expect(inspect({ status: 200, body: { jsonrpc: '2.0', id: 1, result: unnamed } }).code).toBe(-32603);
  const other = { status: 'failed', resultType: 'report' };
  expect(inspect({ status: 200, body: { jsonrpc: '2.0', id: 1, result: other } }).verdict).toBe('success');
  const working = { ...task, status: 'working' };
  expect(inspect({ status: 200, body: { jsonrpc: '2.0', id: 1, result: working } }).verdict).toBe('success');
});
