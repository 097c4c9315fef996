import { describe, expect, it } from 'vitest';
import { endOfLastEvent } from './event-stream.js';

describe('endOfLastEvent', () => {
  it.each([
    ['', 0],
    ['\n', 0],
    ['\r\n', 0],
    ['data: 1', 0],
    ['data: 1\n', 0],
    ['data: 1\r\n', 0],
    ['data: 1\ndata: 2\n', 0],
    ['data: 1\n\n', 9],
    ['data: 1\r\r', 9],
    ['data: 1\r\n\r\n', 11],
    ['data: 1\r\n\r', 10],
    ['data: 1\n\r\n', 10],
    ['data: 1\n\ndata: 2', 9],
    ['data: 1\n\ndata: 2\n\n: end\n', 18],
  ])('finds the end of the last event in %j at %i', (text, expected) => {
    expect(endOfLastEvent(new TextEncoder().encode(text))).toBe(expected);
  });
});
