import { describe, expect, it } from 'vitest';
import { holdsStackTrace, isStackTrace } from './stack-trace.js';

describe('a stack trace', () => {
  it.each<[string, string]>([
    ['Python', 'Traceback (most recent call last):\n  File "/srv/a.py", line 1, in f\nKeyError: 1'],
    ['Python behind words', 'failed: Traceback (most recent call last):'],
    ['V8', 'Error: x\n    at f (/srv/a.js:1:2)'],
    ['V8 without a name', 'Error: x\n    at /srv/a.js:1:2'],
    ['V8 of a module', 'Error: x\n    at async file:///srv/a.mjs:1:2'],
    ['V8 of Node', 'Error: x\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)'],
    ['V8 of a method with an alias', 'x\n    at Object.f [as g] (/srv/a.js:10:20)'],
    ['V8 of a constructor', 'x\n    at new Foo (/srv/a.js:10:20)'],
    ['V8 with CRLF', 'Error: x\r\n    at f (/srv/a.js:1:2)\r\n'],
    ['Java', 'java.lang.NullPointerException\n\tat com.example.Foo.bar(Foo.java:42)'],
    ['Java without a source', 'x\n\tat com.example.Foo.bar(Unknown Source)'],
    ['Java of native code', 'x\n\tat java.base/java.lang.Thread.run(Native Method)'],
    ['Java of a constructor', 'x\n\tat com.example.Foo.<init>(Foo.java:1)'],
    ['Java of a lambda', 'x\n\tat com.example.Foo.lambda$main$0(Foo.java:7)'],
    ['.NET', 'System.Exception: x\n   at A.B.C() in C:\\src\\A.cs:line 42'],
    ['.NET without a source', 'x\n   at System.Data.SqlClient.SqlConnection.OnError(SqlException e, Boolean b)'],
    ['.NET with CRLF', 'x\r\n   at A.B.C(String s) in /src/A.cs:line 42\r\n   at D.E()'],
    ['.NET of a generic', 'x\n   at A.B`1.C[T](T value)'],
    ['a frame alone', '    at f (/srv/a.js:1:2)'],
    ['a frame behind many lines', `${'x\n'.repeat(5000)}    at f (/srv/a.js:1:2)`],
  ])('comes from %s', (_name, text) => {
    expect(isStackTrace(text)).toBe(true);
  });
  it.each<[string, string]>([
    ['words', 'Look\n  at the page'],
    ['a place and a number', 'Look\n  at page 3:1'],
    ['words that begin like `at`', 'Look\n  attached (a.b:1:2)'],
    ['a frame within a line', 'Error: x at f (/srv/a.js:1:2)'],
    ['`at` alone', 'x\n    at \n    at'],
    ['a time', 'Meet\n  at 10:30 (room 3)'],
    ['a call without a dot', 'x\n   at f(x)'],
    ['a sentence with a call', 'x\n  at this point foo.bar(x) fails'],
    ['another traceback', 'Traceback (most recent calls)'],
    ['nothing', ''],
    ['line ends', '\n\r\n\n'],
  ])('differs from %s', (_name, text) => {
    expect(isStackTrace(text)).toBe(false);
  });
});

it('finds a stack trace in any string of a value, and in nothing else', () => {
  const frame = '    at f (/srv/a.js:1:2)';
  for (const value of [frame, [frame], { a: { b: [1, frame] } }]) {
    expect(holdsStackTrace(value)).toBe(true);
  }
  for (const value of [undefined, null, 5, true, {}, [], { [frame]: 1 }, () => frame]) {
    expect(holdsStackTrace(value)).toBe(false);
  }
});

it('ends in a value that holds itself', () => {
  const own: unknown[] = [];
  own.push(own, own);
  expect(holdsStackTrace(own)).toBe(false);
});
