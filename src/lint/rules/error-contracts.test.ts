import { expect, test } from 'vitest';
import { checkDescription, refTo } from '../../../test/support/small-spec.js';

const problems = (contracts: unknown) =>
  checkDescription('error-contracts', { 'x-error-envelopes': { contracts } }).map(({ message, location }) => [
    location.keys.join(' '),
    message,
  ]);

test('reports each unknown contract where it stands', () => {
  expect(problems(['north', 'nort', 5])).toEqual([
    ['x-error-envelopes contracts 1', "error-envelopes has no contract 'nort'. Use one of north, south, west."],
    ['x-error-envelopes contracts 2', "error-envelopes has no contract '5'. Use one of north, south, west."],
  ]);
});

test('reports what is not a list with an item', () => {
  for (const wrong of ['north', [], null, {}]) {
    expect(problems(wrong)).toEqual([
      ['x-error-envelopes contracts', 'Expected a list of contracts, at least one of north, south, west.'],
    ]);
  }
});

test('accepts known contracts, and a description that names none', () => {
  expect(problems(['north', 'west'])).toEqual([]);
  for (const none of [undefined, null, 'x', [], {}, { 'x-error-envelopes': 5 }, { 'x-error-envelopes': {} }]) {
    expect(checkDescription('error-contracts', none)).toEqual([]);
  }
});

test('leaves the other rules at work', () => {
  const responses = { 404: { $ref: refTo('SouthQuota') } };
  const description = { 'x-error-envelopes': { contracts: ['nort'] }, paths: { '/a': { get: { responses } } } };
  expect(checkDescription('error-status', description)).toHaveLength(1);
  expect(checkDescription('error-response-ref', description)).toEqual([]);
});
