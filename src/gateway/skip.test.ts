import { expect, it } from 'vitest';
import { isEventStream, isJson, isProblem, skipByHead } from './skip.js';

const headersOf = (type?: string) => new Headers(type === undefined ? {} : { 'content-type': type });

it.each([
  ['GET', 101, undefined, 'upgrade'],
  ['CONNECT', 200, undefined, 'upgrade'],
  ['GET', 100, undefined, 'informational'],
  ['GET', 199, undefined, 'informational'],
  ['HEAD', 103, undefined, 'informational'],
  ['HEAD', 429, undefined, 'head'],
  ['GET', 200, undefined, undefined],
  ['GET', 204, undefined, 'no-content'],
  ['GET', 205, undefined, 'no-content'],
  ['GET', 304, undefined, 'not-modified'],
  ['GET', 303, undefined, undefined],
  ['GET', 500, 'text/plain; charset=iso-8859-1', 'charset'],
  ['GET', 500, 'text/plain; charset="UTF-8"', undefined],
  ['GET', 500, 'text/plain; charset=utf8', undefined],
  ['GET', 500, 'text/plain; charset=US-ASCII', undefined],
  ['GET', 500, 'text/plain; charset=ascii', undefined],
])('skips by the head: %s %i %s', (method, status, type, reason) => {
  expect(skipByHead(method, status, headersOf(type))).toBe(reason);
});

it.each([
  [undefined, { stream: false, json: false, problem: false }],
  ['text/event-stream', { stream: true, json: false, problem: false }],
  ['Text/Event-Stream; charset=utf-8', { stream: true, json: false, problem: false }],
  ['text/event-streams', { stream: false, json: false, problem: false }],
  ['application/json', { stream: false, json: true, problem: false }],
  ['text/json', { stream: false, json: true, problem: false }],
  ['application/vnd.acme+json', { stream: false, json: true, problem: false }],
  ['application/problem+json;x=1', { stream: false, json: true, problem: true }],
  ['application/jsonl', { stream: false, json: false, problem: false }],
  ['image/json', { stream: false, json: false, problem: false }],
  ['x-application/json', { stream: false, json: false, problem: false }],
  ['application/+json', { stream: false, json: false, problem: false }],
])('reads the media type %s', (type, { stream, json, problem }) => {
  const headers = headersOf(type);
  expect([isEventStream(headers), isJson(headers), isProblem(headers)]).toEqual([stream, json, problem]);
});
