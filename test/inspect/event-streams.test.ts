import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { inspect, rpcError, verdictOf } from '../support/inspect.js';

/** R2 and R4: event streams (HTML Standard, "Server-sent events") and their `error` events. */
const result = (id: number) => ({ jsonrpc: '2.0', id, result: {} });
const event = (data: unknown, fields = 'event: message\n') => `${fields}data: ${JSON.stringify(data)}\n\n`;
const labelled = { 'content-type': 'Text/Event-Stream; charset=utf-8' };
const error = rpcError(-32601);
const json = JSON.stringify(error);

function read(body: string, response: ErrorResponse = {}) {
  const bodies = [body, new TextEncoder().encode(body)];
  const [asText, asBytes] = bodies.map((one) => inspect.all({ status: 200, ...response, body: one }));
  expect(asBytes).toEqual(asText);
  expect(inspect({ status: 200, ...response, body })).toEqual(asText?.[0]);
  return (asText ?? []).map((inspection) => [verdictOf(inspection), inspection.code ?? inspection.reason]);
}
const notFound = ['documented json-rpc/method-not-found', -32601];
const invalid = ['documented json-rpc/invalid-params', -32602];

describe('an event stream', () => {
  it.each([
    ['with `event` and `data`', event(error)],
    ['with `data` alone', event(error, '')],
    ['with comments, an id and a retry time', `: hello\nretry: 5\n${event(error, ': ping\nid: 5c_1\n')}: bye\n`],
    ['with CRLF', event(error).replaceAll('\n', '\r\n')],
    ['with CR', event(error).replaceAll('\n', '\r')],
    ['with a byte-order mark', `\ufeff${event(error)}`],
    ['without a space behind the colon', `data:${json}\n\n`],
    ['with data on several lines', `data: ${JSON.stringify(error, null, 2).replaceAll('\n', '\ndata: ')}\n\n`],
    ['without the last blank line', `data: ${json}`],
    ['with one end of a line at its end', `data: ${json}\n`],
    ['with results around the error', event(result(1)) + event(error) + event(result(2))],
    ['with data that is not JSON', `data: [DONE]\n\n${event(error)}data: bye\n\n`],
    ['with an unknown field', `id: 1\nfoo: bar\n${event(error)}`],
    ['with a batch in an event', event([result(1), error])],
  ])('gives its error %s', (_name, stream) => {
    expect(read(stream)).toEqual([notFound]);
    expect(read(stream, { headers: labelled })).toEqual([notFound]);
  });

  it('counts by its label if it begins otherwise', () => {
    const stream = `foo: bar\n${event(error)}`;
    expect(read(stream, { headers: labelled })).toEqual([notFound]);
    expect(read(stream, { status: 500 })).toEqual([['unreadable', 'not-json']]);
  });
  it('counts as JSON if it is labelled so and has no events', () => {
    expect(read(json, { headers: labelled })).toEqual([notFound]);
    expect(read('oops', { status: 500, headers: labelled })).toEqual([['unreadable', 'not-json']]);
  });
  it('does not begin with a longer word', () => {
    expect(read('data corrupted', { status: 500 })).toEqual([['unreadable', 'not-json']]);
    expect(read('identity unknown', { status: 500 })).toEqual([['unreadable', 'not-json']]);
  });

  it('gives each error in its order', () => {
    const stream = event(rpcError(-32602)) + event(result(1)) + event(error);
    expect(read(stream)).toEqual([invalid, notFound]);
  });
  it('gives one success if no event is an error', () => {
    expect(read(event(result(1)) + event(result(2)))).toEqual([['success', null]]);
    expect(read(': nothing yet\n\n')).toEqual([['success', expect.anything()]]);
  });
  it('gives the first event at a status of an error if no event is one', () => {
    expect(read(event({ code: 'A' }) + event({ code: 'B' }), { status: 500 })).toEqual([['unrecognized', 'A']]);
  });

  it('gives the reason of its first event if no event is read', () => {
    const deep = '['.repeat(40) + ']'.repeat(40);
    expect(read('data: oops\n\n', { status: 500 })).toEqual([['unreadable', 'not-json']]);
    expect(read(`data: ${deep}\n\ndata: oops\n\n`, { status: 500 })).toEqual([['unreadable', 'too-deep']]);
  });
});

describe('an event named `error`', () => {
  const overloaded = { type: 'error', error: { type: 'queue_full', message: 'Overloaded' } };
  it('makes an error below 400, whatever its data', () => {
    expect(inspect({ status: 200, body: event(overloaded, 'event: error\n') })).toMatchObject({
      verdict: 'unrecognized',
      message: 'Overloaded',
      category: 'unknown',
    });
    expect(read(event(overloaded))).toEqual([['success', null]]);
    expect(read(event(7, 'event: error\n'))).toEqual([['unrecognized', null]]);
  });
  it('may have its name behind its data', () => {
    expect(read(`data: {"code":"A"}\nevent: error\n\n`)).toEqual([['unrecognized', 'A']]);
  });
  it('ends its name with the event', () => {
    expect(read(`event: error\n\n${event({ code: 'A' }, '')}`)).toEqual([['success', null]]);
    expect(read(event({ code: 'A' }, 'event: error\n') + event({ code: 'B' }, ''))).toEqual([['unrecognized', 'A']]);
  });
  it('counts before events that are not errors, wherever it stands', () => {
    const stream = event({ text: 'x' }) + event({ code: 'A' }, 'event: error\n') + event({ text: 'y' });
    expect(read(stream)).toEqual([['unrecognized', 'A']]);
  });
  it('stays an error if its data is not JSON, an unreadable one', () => {
    expect(read('event: error\ndata: overloaded\n\n')).toEqual([['unreadable', 'not-json']]);
    expect(read(`${event({ text: 'x' })}event: error\ndata: overloaded\n\n`)).toEqual([['unreadable', 'not-json']]);
  });
});
