import { describe, expect, it } from 'vitest';
import { beginsLikeEventStream, parseEventStream } from './event-stream.js';

it.each<[string, boolean]>([
  ['data: x', true],
  ['data', true],
  ['data\n', true],
  ['data\r\n', true],
  ['event: x', true],
  ['id: 1', true],
  ['id', true],
  ['retry: 5', true],
  [': comment', true],
  ['\n\r\ndata: x', true],
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
  ['\n\ufeffdata: x', false],
])('recognizes the beginning of an event stream: %j is %s', (text, expected) => {
  expect(beginsLikeEventStream(text)).toBe(expected);
});

// HTML Standard, "Interpreting an event stream"; its own examples first.
describe('the data of the events', () => {
  it.each<[string, string, string[]]>([
    ['several lines', 'data: YHOO\ndata: +2\ndata: 10\n\n', ['YHOO\n+2\n10']],
    [
      'comments, ids and an empty id',
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n',
      ['first event', 'second event', ' third event'],
    ],
    ['data without a value', 'data\n\ndata\ndata\n\ndata:', []],
    ['a value between lines without one', 'data\ndata: x\ndata\n\n', ['\nx\n']],
    ['each end of a line', 'data: a\r\n\r\ndata: b\r\rdata: c\n\n', ['a', 'b', 'c']],
    ['CRLF as one end of a line', 'data: a\r\ndata: b\r\n\r\n', ['a\nb']],
    ['several empty lines', '\n\ndata: a\n\n\n\ndata: b\n\n', ['a', 'b']],
    ['no empty line at the end', 'data: a\n\ndata: b', ['a', 'b']],
    ['several lines at the end', 'data: a\ndata: b', ['a\nb']],
    ['a byte-order mark within', 'data: a\n\n\ufeffdata: b\n\n', ['a']],
    ['one line of each field', 'event: x\nid: 1\nretry: 5\ndata: a\n\n', ['a']],
    ['fields with other names', 'database: x\ndata : y\n data: z\nDATA: a\n\n', []],
    ['a tab behind the colon', 'data:\ta\n\n', ['\ta']],
    ['white space alone', 'data:   \n\ndata: a\n\n', ['a']],
    ['a colon in the value', 'data: a: b\n\n', ['a: b']],
    ['no data', 'event: x\n\n', []],
  ])('come from a stream with %s', (_name, stream, expected) => {
    expect(parseEventStream(stream).map(({ data }) => data)).toEqual(expected);
  });
});

it.each<[string, string[]]>([
  ['event: error\ndata: a\n\n', ['error']],
  ['data: a\nevent: error\n\n', ['error']],
  ['event:error\ndata: a\n\n', ['error']],
  ['event: x\nevent: error\ndata: a\n\n', ['error']],
  ['event: error\nevent\ndata: a\n\n', ['']],
  ['event: error\n\ndata: a\n\n', ['']],
  ['event: error\ndata: a\n\ndata: b\n\n', ['error', '']],
  ['event:  error\ndata: a\n\n', [' error']],
  ['Event: error\ndata: a\n\n', ['']],
])('reads the names of the events in %j', (stream, expected) => {
  expect(parseEventStream(stream).map(({ name }) => name)).toEqual(expected);
});
