import { describe, expect, it } from 'vitest';
import { eventData, looksLikeEventStream } from './event-stream.js';

describe('a text that begins like a stream of events', () => {
  const cases: [string, boolean][] = [
    ['data: x', true],
    ['data', true],
    ['data\n', true],
    ['data\r\n', true],
    ['event: x', true],
    ['id: 1', true],
    ['id', true],
    ['retry: 5', true],
    [': comment', true],
    ['\ufeffdata: x', true],
    ['\n\r\ndata: x', true],
    ['\ufeff\n:', true],
    ['', false],
    ['\n', false],
    [' data: x', false],
    ['database', false],
    ['data x', false],
    ['events: x', false],
    ['other: x', false],
    ['{"data":1}', false],
    ['"data:"', false],
    ['x\ndata: x', false],
    ['\ufeff\ufeffdata: x', false],
    ['\n\ufeffdata: x', false],
  ];
  it.each(cases)('%j: %s', (text, expected) => {
    expect(looksLikeEventStream(text)).toBe(expected);
  });
});

// As the HTML Standard has it, "Interpreting an event stream"; its own examples first.
describe('the data of each event', () => {
  const cases: [string, string, string[]][] = [
    ['several lines', 'data: YHOO\ndata: +2\ndata: 10\n\n', ['YHOO\n+2\n10']],
    [
      'comments, ids and an empty id',
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n',
      ['first event', 'second event', ' third event'],
    ],
    ['data without a value', 'data\n\ndata\ndata\n\ndata:', []],
    ['a value between those without', 'data\ndata: x\ndata\n\n', ['\nx\n']],
    ['any end of line', 'data: a\r\n\r\ndata: b\r\rdata: c\n\n', ['a', 'b', 'c']],
    ['CRLF is one end of a line', 'data: a\r\ndata: b\r\n\r\n', ['a\nb']],
    ['several empty lines', '\n\ndata: a\n\n\n\ndata: b\n\n', ['a', 'b']],
    ['no empty line at the end', 'data: a\n\ndata: b', ['a', 'b']],
    ['several lines at the end', 'data: a\ndata: b', ['a\nb']],
    ['a byte-order mark', '\ufeffdata: a\n\n', ['a']],
    ['one within', 'data: a\n\n\ufeffdata: b\n\n', ['a']],
    ['one of each field', 'event: x\nid: 1\nretry: 5\ndata: a\n\n', ['a']],
    ['fields that begin alike', 'database: x\ndata : y\n data: z\nDATA: a\n\n', []],
    ['a tab behind the colon', 'data:\ta\n\n', ['\ta']],
    ['nothing but white space', 'data:   \n\ndata: a\n\n', ['a']],
    ['a colon in the value', 'data: a: b\n\n', ['a: b']],
    ['no event', 'event: x\n\n', []],
  ];
  it.each(cases)('%s', (_name, stream, expected) => {
    expect(eventData(stream)).toEqual(expected);
  });
});
