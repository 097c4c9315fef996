import type { Failure } from './support/failure.js';

const REVISION = '2026-07-28';
const META = 'io.modelcontextprotocol/';
const envelope = (version: string = REVISION) => ({
  [`${META}protocolVersion`]: version,
  [`${META}clientInfo`]: { name: 'test', version: '1.0.0' },
  [`${META}clientCapabilities`]: {},
});

/** A request of revision 2026-07-28: its headers repeat the version and the method. */
function modern(method: string, params: Record<string, unknown> = {}, headers: Failure['headers'] = {}): Failure {
  const name = params.name ?? params.uri;
  return {
    path: 'modern',
    rpc: { method, params: { ...params, _meta: envelope() } },
    headers: {
      'mcp-protocol-version': REVISION,
      'mcp-method': method,
      ...(typeof name === 'string' ? { 'mcp-name': name } : {}),
      ...headers,
    },
  };
}

/** Failures in revision 2026-07-28, which has no sessions and sends some errors with an HTTP error status. */
export const MODERN = {
  'unknown method': modern('no/such'),
  'unknown tool': modern('tools/call', { name: 'no-such' }),
  'bad arguments': modern('tools/call', { name: 'echo', arguments: { text: 5 } }),
  'throwing tool': modern('tools/call', { name: 'throw' }),
  'tool throwing a protocol error': modern('tools/call', { name: 'quota' }),
  'tool reporting an error': modern('tools/call', { name: 'report' }),
  'tool asking for a URL': modern('tools/call', { name: 'url' }),
  'unknown prompt': modern('prompts/get', { name: 'no-such' }),
  'unknown resource': modern('resources/read', { uri: 'memo://no-such' }),
  'throwing resource': modern('resources/read', { uri: 'memo://throw' }),
  'resource throwing a protocol error': modern('resources/read', { uri: 'memo://quota' }),
  'resource throwing -32002': modern('resources/read', { uri: 'memo://lost' }),
  'no envelope': { ...modern('tools/list'), rpc: { method: 'tools/list', params: {} } },
  'unsupported revision': {
    ...modern('tools/list', {}, { 'mcp-protocol-version': '2099-01-01' }),
    rpc: { method: 'tools/list', params: { _meta: envelope('2099-01-01') } },
  },
  'header of another revision': modern('tools/list', {}, { 'mcp-protocol-version': '2025-11-25' }),
  'header of another method': modern('tools/list', {}, { 'mcp-method': 'prompts/list' }),
  'header of another tool': modern('tools/call', { name: 'echo' }, { 'mcp-name': 'throw' }),
  'no method header': modern('tools/list', {}, { 'mcp-method': null }),
  'a request of an older revision': { path: 'modern', rpc: { method: 'ping' } },
  'an initialization of an older revision': {
    path: 'modern',
    rpc: {
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1.0.0' } },
    },
  },
  'bad JSON': { path: 'modern', body: '{"jsonrpc":' },
  'an empty batch': { path: 'modern', body: '[]' },
  'wrong content type': { ...modern('tools/list', {}, { 'content-type': 'text/plain' }) },
  'oversize body': modern('tools/call', { name: 'echo', arguments: { text: 'x'.repeat(30_000) } }),
  GET: { path: 'modern', method: 'GET' },
  PUT: { ...modern('tools/list'), method: 'PUT' },
} satisfies Record<string, Failure>;
