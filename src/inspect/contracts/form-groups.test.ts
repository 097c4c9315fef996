import { beforeEach, describe, expect, it } from 'vitest';
import {
  asked,
  condition,
  envelope,
  form,
  found,
  MEANING,
  oneForm as one,
  sender,
} from '../../../test/fixtures/contract-builders.js';
import { type ContractTable, createInspector } from '../../index.js';

beforeEach(() => {
  asked.length = 0;
});

describe('forms that nothing tells apart', () => {
  const alike = { guardKey: 'alike' };
  const several = ['d', 'b', 'a', 'c', 'e'].map((id) => one(id, alike));
  it('are asked once, and each sender named', () => {
    const inspect = createInspector(several);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } })).toEqual([
      'ambiguous',
      null,
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    expect(asked.length).toBe(1);
  });
  it('are not those of another status', () => {
    const inspect = createInspector([...several, one('f', { ...alike, status: [400] })]);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } }).at(-1)).toBe('e');
    expect(found(inspect, { status: 400, body: { code: 'FAILED' } }).at(-1)).toBe('f');
  });
  it('are not those that more tells', () => {
    const conditions = [condition('/a', true)];
    const inspect = createInspector([...several, one('f', { ...alike, matchBy: { codes: ['FAILED'], conditions } })]);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } }).at(-1)).toBe('e');
    expect(found(inspect, { status: 500, body: { code: 'FAILED', a: 1 } }).at(-1)).toBe('f');
  });
  it('of one sender are its one error, and its name is given once', () => {
    const twin = sender('twin', [
      envelope('twin', {
        forms: [form('x', alike), form('x', { ...alike, error: 'broken' })],
      }),
    ]);
    const inspect = createInspector([twin]);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } })).toEqual(['documented', 'twin/failed on rest']);
    const both = createInspector([twin, one('a', alike)]);
    expect(found(both, { status: 500, body: { code: 'FAILED' } })).toEqual(['ambiguous', null, 'a', 'twin', 'twin']);
  });
  it('of which some mean something else say what all mean alike', () => {
    const other = { ...one('z', alike), errors: { failed: { ...MEANING, category: 'conflict' as const } } };
    const retrying = { ...one('z', alike), errors: { failed: { ...MEANING, retryable: false } } };
    const remedied = { ...one('z', alike), errors: { failed: { ...MEANING, remedy: 'contact-support' as const } } };
    const category = (last: ContractTable) => {
      const { category, retry } = createInspector<ContractTable>([...several, last])({
        status: 409,
        body: { code: 'FAILED' },
      });
      return [category, retry?.when, retry?.retryable, retry?.remedy];
    };
    expect(category(one('z', alike))).toEqual(['internal', 'after-delay', true, 'wait']);
    // Where they disagree the status decides: 409 is a conflict, which no wait mends.
    expect(category(other)).toEqual(['conflict', 'after-delay', true, 'wait']);
    expect(category(retrying)).toEqual(['internal', 'never', false, null]);
    expect(category(remedied)).toEqual(['internal', 'never', false, null]);
  });
});

describe('a text that several senders list', () => {
  const told = (id: string, pattern: RegExp) => one(id, { matchBy: { pattern } });
  const inspect = createInspector([
    one('whole', { matchBy: { text: 'Tool x not found' } }),
    told('tool', /^Tool [a-z]+ not found$/),
    told('too', /^To[a-z]+ x not found$/),
    told('ends', /^[A-Z][a-z]+ x not found$/),
    told('other', /^Resource [a-z]+ not found$/),
    told('short', /^Too?/),
    told('sign', /^\^Tool x$/),
    told('any', /^[\w ]+ with x$/),
  ]);
  const cases: [string, unknown[]][] = [
    ['Tool x not found', ['ambiguous', null, 'ends', 'short', 'too', 'tool', 'whole']],
    ['Tool y not found', ['ambiguous', null, 'short', 'tool']],
    ['Resource y not found', ['ambiguous', null, 'other']],
    ['Resource x not found', ['ambiguous', null, 'ends', 'other']],
    ['To', ['ambiguous', null, 'short']],
    ['^Tool x', ['ambiguous', null, 'sign']],
    ['Tool with x', ['ambiguous', null, 'any', 'short']],
    ['tool x not found', ['unrecognized', null]],
    ['', ['unrecognized', null]],
  ];
  it.each(cases)('%s', (message, expected) => {
    expect(found(inspect, { status: 500, body: { message } })).toEqual(expected);
  });
});

describe('a pattern that several senders share', () => {
  const alike = { matchBy: { pattern: /^Tool [a-z]+ not found$/ }, guardKey: 'alike' };
  const present = { matchBy: { ...alike.matchBy, conditions: [condition('/a', true)] }, guardKey: 'alike' };
  const inspect = createInspector([
    one('a', alike),
    one('b', alike),
    one('c', present),
    one('d', { ...alike, status: [400] }),
  ]);
  it('is asked once', () => {
    expect(found(inspect, { status: 500, body: { message: 'Tool x not found' } })).toEqual([
      'ambiguous',
      null,
      'a',
      'b',
    ]);
    expect(asked.length).toBe(1);
  });
  it('is not that which more tells, and not that of another status', () => {
    const body = { message: 'Tool x not found', a: 1 };
    expect(found(inspect, { status: 500, body })).toEqual(['ambiguous', null, 'a', 'b', 'c']);
    expect(found(inspect, { status: 400, body })).toEqual(['ambiguous', null, 'a', 'b', 'c', 'd']);
  });
});
