import { describe, expect, test } from 'vitest';
import type { Entry } from '../types.js';
import { LINE_LIMIT } from './line-limit.js';
import { parseLine } from './parse-line.js';
import { parseResponse } from './parse-response.js';

const messageOf = (entry: Entry | null) => (entry !== null && 'problem' in entry ? entry.problem.message : null);
const warningsOf = (value: unknown) => {
  const entry = parseResponse(value);
  return 'problem' in entry ? null : (entry.warnings ?? []).map(({ message }) => message);
};

describe('parseLine', () => {
  test.each([
    ['nonsense', 'Expected a JSON object, got text that is not JSON. Write one response per line.'],
    ['{"status":429', 'Expected a JSON object, got text that is not JSON. Write one response per line.'],
    ['null', 'Expected a JSON object, got null.'],
    ['"{}"', 'Expected a JSON object, got a string.'],
    ['[{}]', 'Expected a JSON object, got an array.'],
    ['429', 'Expected a JSON object, got a number.'],
    ['{"url":7}', 'Expected "url" to be a string, got a number.'],
    ['{"vendor":7}', 'Expected "vendor" to be a string, got a number.'],
    ['{"protocolVersion":20251125}', 'Expected "protocolVersion" to be a string, got a number.'],
    ['{"surface":"soap"}', 'Expected "surface" to be one of rest, mcp, json-rpc.'],
    ['{"surface":1}', 'Expected "surface" to be one of rest, mcp, json-rpc.'],
    ['{"status":"429"}', 'Expected "status" to be an integer, got a string.'],
    ['{"status":429.5}', 'Expected "status" to be an integer, got a number that is not an integer.'],
    ['{"status":1e999}', 'Expected "status" to be an integer, got a number that is not an integer.'],
    ['{"status":true}', 'Expected "status" to be an integer, got a boolean.'],
    ['{"headers":[]}', 'Expected "headers" to be an object, got an array.'],
    ['{"headers":"a: b"}', 'Expected "headers" to be an object, got a string.'],
  ])('says what is wrong with %s', (line, message) => {
    const entry = parseLine(line);
    expect(messageOf(entry)).toBe(message);
    expect(entry).toMatchObject({ problem: { reason: 'bad-input' } });
  });

  test('says that a line is over the limit', () => {
    expect(parseLine(null)).toMatchObject({
      problem: { reason: 'too-large', message: 'Expected a line of at most 1,048,576 bytes; it was not read.' },
    });
    expect(LINE_LIMIT).toBe(1_048_576);
  });

  test.each(['', ' ', '\t\r', '\r'])('skips the blank line %j', (line) => {
    expect(parseLine(line)).toBeNull();
  });

  test('accepts spaces and a carriage return around the object', () => {
    expect(parseLine(' {"status":500}\r')).toEqual({ response: { status: 500 } });
  });

  test('passes every documented member', () => {
    const response = {
      url: 'https://api.example.com/v1',
      status: 429,
      headers: { 'retry-after': ['1', '2'] },
      body: null,
      vendor: 'acme',
      surface: 'rest',
      protocolVersion: '2025-11-25',
    };
    expect(parseLine(JSON.stringify(response))).toEqual({ response });
  });

  test('accepts null for every member', () => {
    const response = {
      url: null,
      status: null,
      headers: null,
      body: null,
      vendor: null,
      surface: null,
      protocolVersion: null,
    };
    expect(parseLine(JSON.stringify(response))).toEqual({ response });
  });
});

describe('parseResponse', () => {
  const KNOWN = 'Known members: url, status, headers, body, vendor, surface, protocolVersion.';
  const HINT = 'If it is a body alone, wrap it as {"body": ...}, for example with jq -c \'{body: .}\'.';

  test('accepts an empty object', () => {
    expect(parseResponse({})).toEqual({ response: {} });
  });

  test('names unknown members', () => {
    expect(warningsOf({ staus: 500, body: '', at: 'noon' })).toEqual([
      `Unknown member "staus" was ignored. ${KNOWN}`,
      `Unknown member "at" was ignored. ${KNOWN}`,
    ]);
    expect(warningsOf(JSON.parse('{"__proto__":{"status":1},"body":""}'))).toHaveLength(1);
  });

  test('cuts a long name', () => {
    const [warning] = warningsOf({ ['x'.repeat(1_000_000)]: 1, body: '' }) ?? [];
    expect(warning?.length).toBeLessThan(300);
  });

  test('says how to wrap a body alone', () => {
    const bare = parseResponse({ error: { code: 'RATE_LIMITED' } });
    expect(messageOf(bare)).toBe(
      `Expected at least one of url, status, headers, body, vendor, surface, protocolVersion. ${HINT}`,
    );
  });

  test('says how to wrap a body that has a member of a response, such as problem details', () => {
    expect(warningsOf({ type: 'about:blank', status: 404 })).toEqual([
      `Unknown member "type" was ignored. ${KNOWN}`,
      `Found no "body". ${HINT}`,
    ]);
  });
});
