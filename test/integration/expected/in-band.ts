import type { IN_BAND } from '../failures.js';
import type { Expected } from './expected.js';

type Table = Record<keyof typeof IN_BAND, Expected>;

/** Answers of servers of SDK 1.x, inside MCP. */
export const IN_BAND_1: Table = {
  'unknown method': [200, 'rpc', -32601, 'Method not found', 'not-supported', 'never'],
  'unknown tool': [200, 'tool', -32602, 'MCP error -32602: Tool no-such not found', null, 'never'],
  'bad arguments': [200, 'tool', -32602, 'Input validation error: Invalid arguments for tool echo', null, 'never'],
  'missing arguments': [200, 'tool', -32602, 'Input validation error: Invalid arguments for tool echo', null, 'never'],
  'throwing tool': [200, 'tool', null, 'The disk is full', null, null],
  'tool throwing a protocol error': [200, 'tool', -32004, 'MCP error -32004: Quota spent', null, null],
  'tool reporting an error': [200, 'tool', null, 'The upstream is down', null, null],
  'tool asking for a URL': [200, 'rpc', -32042, 'URL elicitation required', null, null],
  'tool violating its output schema': [200, 'tool', -32602, 'Output validation error', null, null],
  'tool name of a wrong type': [200, 'rpc', -32603, 'expected string, received number', null, null],
  'no params': [200, 'rpc', -32603, 'expected object, received undefined', null, null],
  'unknown prompt': [200, 'rpc', -32602, 'MCP error -32602: Prompt no-such not found', null, 'never'],
  'missing argument of a prompt': [200, 'rpc', -32602, 'Invalid arguments for prompt greet', null, 'never'],
  'throwing prompt': [200, 'rpc', -32603, 'No words left', 'internal', 'after-delay'],
  'unknown resource': [200, 'rpc', -32602, 'MCP error -32602: Resource memo://no-such not found', null, 'never'],
  'throwing resource': [200, 'rpc', -32603, 'The shelf is empty', 'internal', 'after-delay'],
  'resource throwing a protocol error': [200, 'rpc', -32004, 'MCP error -32004: Quota spent', null, null],
  'resource throwing -32002': [200, 'rpc', -32002, 'MCP error -32002: Resource not found', null, null],
  'capability that is not offered': [200, 'rpc', -32601, 'Method not found', 'not-supported', 'never'],
  'cursor of a wrong type': [200, 'rpc', -32603, 'expected string, received number', null, null],
  'unknown log level': [200, 'rpc', -32603, 'Invalid option', null, null],
};

/** Answers of servers of SDK 2.x: they drop the code of a tool's error, send -32602 for bad params, and rewrite -32002. */
export const IN_BAND_2: Table = {
  ...IN_BAND_1,
  'unknown tool': [200, 'rpc', -32602, 'Tool no-such not found', null, 'never'],
  'bad arguments': [200, 'tool', null, 'Input validation error: Invalid arguments for tool echo', null, null],
  'missing arguments': [200, 'tool', null, 'Input validation error: Invalid arguments for tool echo', null, null],
  'tool throwing a protocol error': [200, 'tool', null, 'Quota spent', null, null],
  'tool violating its output schema': [200, 'tool', null, 'Output validation error', null, null],
  'tool name of a wrong type': [200, 'rpc', -32602, 'Invalid tools/call request', 'invalid-request', 'never'],
  'no params': [200, 'rpc', -32602, 'Invalid tools/call request', 'invalid-request', 'never'],
  'unknown prompt': [200, 'rpc', -32602, 'Prompt no-such not found', null, 'never'],
  'unknown resource': [200, 'rpc', -32602, 'Resource not found: memo://no-such', null, 'never'],
  'resource throwing a protocol error': [200, 'rpc', -32004, 'Quota spent', null, null],
  'resource throwing -32002': [200, 'rpc', -32602, 'Resource not found', null, 'never'],
};
