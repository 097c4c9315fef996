import type { Failure } from './support/failure.js';

const call = (name: string, args?: unknown) => ({
  method: 'tools/call',
  params: args === undefined ? { name } : { name, arguments: args },
});

/** Failures inside MCP: the request reaches the server, and its answer has HTTP status 200. */
export const IN_BAND = {
  'unknown method': { method: 'no/such', params: {} },
  'unknown tool': call('no-such'),
  'bad arguments': call('echo', { text: 5 }),
  'missing arguments': call('echo'),
  'throwing tool': call('throw'),
  'tool throwing a protocol error': call('quota'),
  'tool reporting an error': call('report'),
  'tool asking for a URL': call('url'),
  'tool violating its output schema': call('violate'),
  'tool name of a wrong type': { method: 'tools/call', params: { name: 5 } },
  'no params': { method: 'tools/call' },
  'unknown prompt': { method: 'prompts/get', params: { name: 'no-such' } },
  'missing argument of a prompt': { method: 'prompts/get', params: { name: 'greet', arguments: {} } },
  'throwing prompt': { method: 'prompts/get', params: { name: 'throw' } },
  'unknown resource': { method: 'resources/read', params: { uri: 'memo://no-such' } },
  'throwing resource': { method: 'resources/read', params: { uri: 'memo://throw' } },
  'resource throwing a protocol error': { method: 'resources/read', params: { uri: 'memo://quota' } },
  'resource throwing -32002': { method: 'resources/read', params: { uri: 'memo://lost' } },
  'capability that is not offered': { method: 'resources/subscribe', params: { uri: 'memo://throw' } },
  'cursor of a wrong type': { method: 'tools/list', params: { cursor: 5 } },
  'unknown log level': { method: 'logging/setLevel', params: { level: 'loud' } },
} satisfies Record<string, Failure['rpc']>;

const ping = { method: 'ping' };
const initialize = {
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1.0.0' } },
};
const message = (rpc: object, id: unknown = 7) => ({ jsonrpc: '2.0', id, ...rpc });
const bearer = (token: string) => ({ path: 'guarded', rpc: ping, headers: { authorization: `Bearer ${token}` } });

/** Failures in front of MCP, at the HTTP layer. */
export const OVER_HTTP = {
  'bad JSON': { path: 'stateless', body: '{"jsonrpc":' },
  'empty body': { path: 'stateless', body: '' },
  'an object that is not a message': { path: 'stateless', body: '{}' },
  'a text that is not a message': { path: 'stateless', body: '"hello"' },
  'another version of JSON-RPC': { path: 'stateless', body: '{"jsonrpc":"1.0","id":7,"method":"ping"}' },
  'a request with id null': { path: 'stateless', body: '{"jsonrpc":"2.0","id":null,"method":"ping"}' },
  'a batch of over 100': {
    path: 'stateless',
    body: JSON.stringify(Array.from({ length: 101 }, (_, at) => message(ping, at))),
  },
  'a batch with two initializations': {
    path: 'json',
    body: JSON.stringify([message(initialize), message(initialize, 8)]),
  },
  'wrong Accept': { path: 'stateless', rpc: ping, headers: { accept: 'text/html' } },
  'wrong content type': { path: 'stateless', rpc: ping, headers: { 'content-type': 'text/plain' } },
  'no content type': { path: 'stateless', rpc: ping, headers: { 'content-type': null } },
  'no session': { path: 'json', rpc: ping },
  'missing session': { path: 'single', rpc: ping },
  'unknown session': { path: 'json', rpc: ping, session: 'unknown' },
  'unknown session, with a stream': { path: 'sse', rpc: ping, session: 'unknown' },
  'wrong protocol version': {
    path: 'json',
    rpc: ping,
    session: 'open',
    headers: { 'mcp-protocol-version': '1999-01-01' },
  },
  'second initialization': { path: 'single', rpc: initialize },
  'oversize body': { path: 'stateless', rpc: { method: 'ping', params: { filler: 'x'.repeat(30_000) } } },
  PUT: { path: 'json', method: 'PUT', rpc: ping, session: 'open' },
  'GET without streams': { path: 'json', method: 'GET', session: 'open', headers: { accept: 'application/json' } },
  'GET without sessions': { path: 'stateless', method: 'GET' },
  'DELETE without sessions': { path: 'stateless', method: 'DELETE' },
  'DELETE of an unknown session': { path: 'json', method: 'DELETE', session: 'unknown' },
  'wrong path': { path: 'no-such', rpc: ping },
  'wrong origin': { path: 'strict', rpc: ping, headers: { origin: 'https://evil.example.com' } },
  'bad JSON before a parser': { path: 'parsed', body: '{"jsonrpc":' },
  'oversize body before a parser': {
    path: 'parsed',
    rpc: { method: 'ping', params: { filler: 'x'.repeat(150_000) } },
  },
  'missing bearer': { path: 'guarded', rpc: ping },
  'bad bearer': bearer('no-such'),
  'expired bearer': bearer('old'),
  'insufficient scope': bearer('narrow'),
  'broken verifier': bearer('broken'),
  'no bearer at all': { path: 'guarded', rpc: ping, headers: { authorization: 'Basic YTpi' } },
  'rate limit': { path: 'limited', rpc: ping, headers: { 'x-spend': '1' } },
} satisfies Record<string, Failure>;

/** A batch of two requests that fail; revision 2025-03-26 of MCP has batches. */
export const BATCH = JSON.stringify([message({ method: 'no/such' }), message(call('no-such'), 8)]);

/** Requests that succeed. */
export const SUCCESSES: Record<string, Failure> = {
  ping: { path: 'stateless', rpc: ping },
  'ping, with a stream': { path: 'sse', rpc: ping, session: 'open' },
  notification: { path: 'json', body: '{"jsonrpc":"2.0","method":"notifications/initialized"}', session: 'open' },
  'good bearer': bearer('good'),
  'within the rate limit': { path: 'limited', rpc: ping },
};
