import type { OVER_HTTP } from '../failures.js';
import type { Expected } from './expected.js';

type Table = Record<keyof typeof OVER_HTTP, Expected>;

/** Answers of servers of SDK 1.x at the HTTP layer. */
export const OVER_HTTP_1: Table = {
  'bad JSON': [400, 'rpc', -32700, 'Parse error: Invalid JSON', 'invalid-request', 'never'],
  'empty body': [400, 'rpc', -32700, 'Parse error: Invalid JSON', 'invalid-request', 'never'],
  'an object that is not a message': [400, 'rpc', -32700, 'Invalid JSON-RPC message', 'invalid-request', 'never'],
  'a text that is not a message': [400, 'rpc', -32700, 'Invalid JSON-RPC message', 'invalid-request', 'never'],
  'another version of JSON-RPC': [400, 'rpc', -32700, 'Invalid JSON-RPC message', 'invalid-request', 'never'],
  'a request with id null': [400, 'rpc', -32700, 'Invalid JSON-RPC message', 'invalid-request', 'never'],
  'a batch of over 100': [400, 'rpc', -32600, 'Batch must not exceed 100', 'invalid-request', 'never'],
  'a batch with two initializations': [400, 'rpc', -32600, 'Only one initialization', 'invalid-request', 'never'],
  'wrong Accept': [406, 'rpc', -32000, 'Not Acceptable: Client must accept both', 'not-supported', 'never'],
  'wrong content type': [415, 'rpc', -32000, 'Unsupported Media Type', 'not-supported', 'never'],
  'no content type': [415, 'rpc', -32000, 'Unsupported Media Type', 'not-supported', 'never'],
  'no session': [400, 'rpc', -32000, 'Bad Request: Server not initialized', null, null],
  'missing session': [400, 'rpc', -32000, 'Mcp-Session-Id header is required', null, null],
  'unknown session': [404, 'rpc', -32001, 'Session not found', null, null],
  'unknown session, with a stream': [404, 'rpc', -32001, 'Session not found', null, null],
  'wrong protocol version': [400, 'rpc', -32000, 'Unsupported protocol version: 1999-01-01', null, null],
  'second initialization': [400, 'rpc', -32600, 'Server already initialized', null, null],
  'oversize body': [413, 'rpc', -32000, 'Payload Too Large', 'invalid-request', 'never'],
  PUT: [405, 'rpc', -32000, 'Method not allowed.', 'not-supported', 'never'],
  'GET without streams': [406, 'rpc', -32000, 'must accept text/event-stream', 'not-supported', 'never'],
  'GET without sessions': [405, 'rpc', -32000, 'Method not allowed.', 'not-supported', 'never'],
  'DELETE without sessions': [405, 'rpc', -32000, 'Method not allowed.', 'not-supported', 'never'],
  'DELETE of an unknown session': [404, 'rpc', -32001, 'Session not found', null, null],
  'wrong path': [404, 'text', null, null, 'not-found', 'never'],
  'wrong origin': [403, 'rpc', -32000, 'Invalid Origin header', 'permission-denied', null],
  'bad JSON before a parser': [400, 'text', null, null, 'invalid-request', 'never'],
  'oversize body before a parser': [413, 'text', null, null, 'invalid-request', 'never'],
  'missing bearer': [401, 'oauth', 'invalid_token', 'Missing Authorization header', 'unauthenticated', null],
  'bad bearer': [401, 'oauth', 'invalid_token', 'Unknown token', 'unauthenticated', null],
  'expired bearer': [401, 'oauth', 'invalid_token', 'Token has expired', 'unauthenticated', null],
  'insufficient scope': [403, 'oauth', 'insufficient_scope', 'Insufficient scope', 'permission-denied', null],
  'broken verifier': [500, 'oauth', 'server_error', 'Internal Server Error', 'internal', 'after-delay'],
  'no bearer at all': [401, 'oauth', 'invalid_token', "expected 'Bearer TOKEN'", 'unauthenticated', null],
  'rate limit': [429, 'text', null, null, 'rate-limited', 'after-delay'],
};

const INVALID_REQUEST: Expected = [400, 'rpc', -32600, 'not a valid JSON-RPC message', 'invalid-request', 'never'];

/** Answers of servers of SDK 2.x: JSON that is not a message has another code than text that is not JSON. */
export const OVER_HTTP_2: Table = {
  ...OVER_HTTP_1,
  'an object that is not a message': INVALID_REQUEST,
  'a text that is not a message': INVALID_REQUEST,
  'another version of JSON-RPC': INVALID_REQUEST,
  'a request with id null': INVALID_REQUEST,
};
