import { expect, it } from 'vitest';
import { codeInText } from './code-in-text.js';

it.each<[string, number | undefined]>([
  ['MCP error -32602: x', -32602],
  ['MCP error 5:', 5],
  ['MCP error 123456789012345: x', 123456789012345],
  ['MCP error 1234567890123456: x', undefined],
  ['MCP error --5: x', undefined],
  ['MCP error : x', undefined],
  ['MCP error 1.5: x', undefined],
  ['MCP error 5 : x', undefined],
  ['mcp error 5: x', undefined],
  ['An MCP error 5: x', undefined],
  ['\nMCP error 5: x', undefined],
  ['', undefined],
])('reads the code in %j as %s', (text, expected) => {
  expect(codeInText(text)).toBe(expected);
});
