import { describe, expect, test } from 'vitest';
import { testFindings } from '../../test/support/problems.js';
import { refusal } from './patterns.js';

const REFUSED: [pattern: string, why: RegExp][] = [
  ['', /not anchored/],
  ['a', /not anchored/],
  ['.*', /not anchored/],
  ['(^a)', /not anchored/],
  ['^a|b', /alternatives/],
  ['^a|^b', /alternatives/],
  ['^é', /outside printable ASCII/],
  ['^a\tb', /outside printable ASCII/],
  ['^a\nb', /outside printable ASCII/],
  ['^(', /no regular expression/],
  ['^[b-a]', /no regular expression/],
  ['^a**', /no regular expression/],
  ['^a{2,1}', /no regular expression/],
  ['^\\q', /no regular expression/],
  ['^(?=a)', /looks around/],
  ['^(?!a)b', /looks around/],
  ['^a(?<=a)', /looks around/],
  ['^a(?<!b)', /looks around/],
  ['^(a)\\1', /refers back/],
  ['^(?<x>a)\\k<x>', /refers back/],
  ['^(a)*', /repeats a group/],
  ['^(?:a)+', /repeats a group/],
  ['^(a|b)?', /repeats a group/],
  ['^(?:a){2}', /repeats a group/],
  ['^\\p{L}', /Unicode property/],
  ['^[\\p{L}]', /Unicode property/],
  ['^a*b*', /more than one unbounded/],
  ['^a+b{2,}', /more than one unbounded/],
  ['^(?:a*)b+', /more than one unbounded/],
  ['^a{0,65}b{0,65}', /more than one unbounded/],
  ['^a{65}b*', /more than one unbounded/],
  ['^.{0,64}.{0,64}.{0,64}x', /too many repetitions/],
];

const ACCEPTED = [
  '^',
  '^a',
  '^a$',
  '^Not found: .+$',
  '^MCP error -32602: Tool .+ not found$',
  '^[A-Z][A-Z0-9_]*$',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  '^(?:user|org)/[a-z]+',
  '^(a|b) x*',
  '^a{0,63}b{0,63}c*',
  '^\\$\\{[^}]+\\}\\b',
  '^\\d+ items',
];

describe('refused', () => {
  test.each(REFUSED)('%j', (pattern, why) => expect(refusal(pattern)).toMatch(why));
});

describe('accepted', () => {
  test.each(ACCEPTED)('%j', (pattern) => expect(refusal(pattern)).toBeUndefined());

  test.each(ACCEPTED)('%j is fast on a text that nearly matches', (pattern) => {
    const text = `${pattern.replace(/[^A-Za-z0-9]/g, '')}${'a'.repeat(50_000)}\n`;
    const before = performance.now();
    new RegExp(pattern, 'u').test(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

const member = (pattern: string) => ({ type: 'string', pattern });

testFindings('patterns', {
  'in a member': {
    changes: [['error-envelope.schema.json#/properties/message', member('Slow')]],
    finds: [['error-envelope.schema.json#/properties/message/pattern', /not anchored/]],
  },
  'in a definition and deep down': {
    changes: [
      ['slow-down-error.schema.json#/$defs/Text', { title: 'AcmeText', description: 'x', ...member('^(a)*') }],
      ['slow-down-error.schema.json#/properties/tags', { type: 'array', items: { anyOf: [member('^a|b')] } }],
    ],
    finds: [
      ['slow-down-error.schema.json#/$defs/Text/pattern', /repeats a group/],
      ['slow-down-error.schema.json#/properties/tags/items/anyOf/0/pattern', /alternatives/],
    ],
  },
  'a member called pattern is none': {
    changes: [['error-envelope.schema.json#/properties/pattern', { description: 'Not a pattern.', type: 'string' }]],
    finds: [],
  },
});
