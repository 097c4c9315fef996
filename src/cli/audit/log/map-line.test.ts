import { describe, expect, test } from 'vitest';
import type { LogMapping } from '../../types.js';
import { mapLine } from './map-line.js';

const MAPPING: LogMapping = {
  url: 'https://{/host}{/path}',
  status: '/status',
  headers: { 'retry-after': '/retry_after' },
  body: '/body',
  client: '/client',
  start: '/start',
  duration: { pointer: '/duration', unit: 'seconds' },
};

const LINE = {
  host: 'a.example',
  path: '/b?c=1',
  status: '429',
  retry_after: '12',
  body: '{}',
  client: '10.0.0.1:5123',
};

describe('mapLine', () => {
  test('reads the members, numbers as text too', () => {
    expect(mapLine({ ...LINE, start: '100.5', duration: '0.25' }, MAPPING)).toEqual({
      response: { url: 'https://a.example/b?c=1', status: 429, headers: { 'retry-after': '12' }, body: '{}' },
      request: { client: '10.0.0.1', method: null, started: 100_500, ended: 100_750 },
    });
  });

  test('takes a hyphen, an empty text and null for absent', () => {
    const line = { ...LINE, host: '-', retry_after: null, body: '' };
    expect(mapLine(line, MAPPING)).toMatchObject({ response: { status: 429 } });
    const { response } = mapLine(line, MAPPING) as { response: object };
    expect(Object.keys(response)).toEqual(['status']);
  });

  test('takes all headers from an object, and a body that is parsed', () => {
    const mapping = { status: '/res/code', headers: '/res/headers', body: '/res/body' };
    const line = { res: { code: 500, headers: { A: ['b'] }, body: { code: 1 } } };
    expect(mapLine(line, mapping)).toMatchObject({
      response: { status: 500, headers: { A: ['b'] }, body: { code: 1 } },
      request: { started: null },
    });
  });

  test('reads no member that an object inherits', () => {
    expect(mapLine({ a: {} }, { status: '/constructor', body: '/a/__proto__' })).toMatchObject({
      problem: { kind: 'log-line' },
    });
  });

  test.each([
    [[], 'Expected a JSON object, got an array.'],
    [{ other: 1 }, 'Found neither the status nor the body of the mapping in the line.'],
    [{ status: '200 OK' }, 'Expected "status" to be an integer, got a string.'],
  ])('refuses %j', (line, message) => {
    expect(mapLine(line, MAPPING)).toMatchObject({ problem: { message } });
  });
});
