import { expect, test } from 'vitest';
import { isReserved } from './ecmascript.js';
import { VariableNames } from './variable-names.js';

test('names a variable after its member, and after two members if that name is taken', () => {
  const names = new VariableNames(['body'], isReserved);
  expect(names.of(['error', 'retry_after'])).toBe('retryAfter');
  expect(names.of(['data', 'retry_after'])).toBe('dataRetryAfter');
  expect(names.of(['x', 'data', 'retry_after'])).toBe('retryAfter_2');
});

test.each([
  ['default', 'valueDefault'],
  ['fail', 'valueFail'],
  ['typeIssue', 'valueTypeIssue'],
  ['body', 'body_2'],
  ['pattern1', 'valuePattern1'],
  ['1st', 'value1st'],
  ['\u{1F600}', 'value'],
])('gives %j a name that is free', (member, name) =>
  expect(new VariableNames(['body'], isReserved).of([member])).toBe(name),
);

test.each(['pattern', 'isItem', 'failure'])('gives no second %s the name of a declaration', (member) => {
  const names = new VariableNames([], isReserved);
  names.of([member]);
  expect(names.of([member])).not.toBe(`${member}2`);
});
