import type { MODERN } from '../modern-failures.js';
import type { Expected } from './expected.js';
import { IN_BAND_2 } from './in-band.js';

const MISMATCH = 'the request headers and body disagree';

/** Answers of servers of SDK 2.x in revision 2026-07-28. */
export const MODERN_2: Record<keyof typeof MODERN, Expected> = {
  'unknown method': [404, 'rpc', -32601, 'Method not found', null, 'never'],
  'unknown tool': IN_BAND_2['unknown tool'],
  'bad arguments': IN_BAND_2['bad arguments'],
  'throwing tool': IN_BAND_2['throwing tool'],
  'tool throwing a protocol error': IN_BAND_2['tool throwing a protocol error'],
  'tool reporting an error': IN_BAND_2['tool reporting an error'],
  'tool asking for a URL': [200, 'rpc', -32603, 'URL elicitation cannot be signalled', null, null],
  'unknown prompt': IN_BAND_2['unknown prompt'],
  'unknown resource': IN_BAND_2['unknown resource'],
  'throwing resource': IN_BAND_2['throwing resource'],
  'resource throwing a protocol error': IN_BAND_2['resource throwing a protocol error'],
  'resource throwing -32002': IN_BAND_2['resource throwing -32002'],
  'no envelope': [400, 'rpc', -32602, 'missing the required per-request envelope', 'invalid-request', 'never'],
  'unsupported revision': [400, 'rpc', -32022, 'Unsupported protocol version: 2099-01-01', null, null],
  'header of another revision': [400, 'rpc', -32020, MISMATCH, null, null],
  'header of another method': [400, 'rpc', -32020, MISMATCH, null, null],
  'header of another tool': [400, 'rpc', -32020, MISMATCH, null, null],
  'no method header': [400, 'rpc', -32020, MISMATCH, null, null],
  'a request of an older revision': [400, 'rpc', -32022, 'did not name a protocol version', null, null],
  'an initialization of an older revision': [
    400,
    'rpc',
    -32022,
    'Unsupported protocol version: 2025-06-18',
    null,
    null,
  ],
  'bad JSON': [400, 'rpc', -32700, 'the request body is not valid JSON', 'invalid-request', 'never'],
  'an empty batch': [400, 'rpc', -32600, 'empty JSON-RPC batch', 'invalid-request', 'never'],
  'wrong content type': [415, 'rpc', -32000, 'Unsupported Media Type', 'not-supported', 'never'],
  'oversize body': [413, 'rpc', -32000, 'Payload Too Large', 'invalid-request', 'never'],
  GET: [405, 'rpc', -32000, 'Method not allowed.', 'not-supported', 'never'],
  PUT: [405, 'rpc', -32000, 'Method not allowed.', 'not-supported', 'never'],
};

/**
 * Answers of the SDK that violate the revision: it requires `data.requested` in -32022, also for a request that named
 * no version.
 */
export const VIOLATIONS_OF_THE_REVISION: { [failure: string]: { path: string; rule: string }[] } = {
  'a request of an older revision': [{ path: '/error/data/requested', rule: 'required' }],
};
