import { expect, test } from 'vitest';
import type { Shape } from '../interfaces/contract-table.js';
import { envelopeStem, groupName, responseName, schemaStem } from './names.js';

const contract = (id: string, ...shapes: Shape[]) => ({
  id,
  json: {
    envelopes: shapes.map((shape) => ({
      shape,
      surfaces: [],
      schema: '',
      source: '',
      basis: 'documented' as const,
    })),
  },
});
const acme = contract('acme', 'body', 'json-rpc-error');

test.each<[shape: Shape, stem: string, response: string]>([
  ['body', 'gone-error', 'AcmeGone'],
  ['text', 'gone-text-error', 'AcmeGoneText'],
  ['json-rpc-error', 'gone-json-rpc-error', 'AcmeGoneJsonRpc'],
  ['tool-result', 'gone-result-error', 'AcmeGoneResult'],
  ['task-result', 'gone-task-result-error', 'AcmeGoneTaskResult'],
])('names a %s', (shape, stem, response) => {
  expect(schemaStem(acme, 'gone', shape)).toBe(stem);
  expect(responseName(acme, 'gone', shape)).toBe(response);
});

test('keeps the word error of an id in the name of the response', () => {
  expect(schemaStem(acme, 'server-error', 'body')).toBe('server-error');
  expect(responseName(acme, 'server-error', 'body')).toBe('AcmeServerErrorResponse');
  expect(responseName(acme, 'server-error', 'json-rpc-error')).toBe('AcmeServerJsonRpcErrorResponse');
});

test('leaves out the words of the only shape if the id of the contract ends with them', () => {
  const only = contract('acme-json-rpc', 'json-rpc-error');
  expect(schemaStem(only, 'gone', 'json-rpc-error')).toBe('gone-error');
  expect(envelopeStem(only, 'json-rpc-error')).toBe('error-envelope');
  const both = contract('acme-json-rpc', 'json-rpc-error', 'body');
  expect(schemaStem(both, 'gone', 'json-rpc-error')).toBe('gone-json-rpc-error');
  expect(envelopeStem(both, 'json-rpc-error')).toBe('json-rpc-error-envelope');
  expect(schemaStem(contract('acmejson-rpc', 'json-rpc-error'), 'gone', 'json-rpc-error')).toBe('gone-json-rpc-error');
});

test('names a group by its surface, unless the id of the contract ends with it', () => {
  expect(groupName('acme', 'rest', '4XX')).toBe('AcmeRest4XX');
  expect(groupName('acme', 'json-rpc', 'default')).toBe('AcmeJsonRpcDefault');
  expect(groupName('acme-mcp', 'mcp', '429')).toBe('AcmeMcp429');
  expect(groupName('acme-mcp', 'rest', '429')).toBe('AcmeMcpRest429');
  expect(groupName('acmcp', 'mcp', '429')).toBe('AcmcpMcp429');
});
