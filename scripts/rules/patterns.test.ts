import { describe, expect, test } from 'vitest';
import { testProblems } from '../../test/support/problems.js';
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
  ['^(', /not a regular expression/],
  ['^[b-a]', /not a regular expression/],
  ['^a**', /not a regular expression/],
  ['^a{2,1}', /not a regular expression/],
  ['^\\q', /not a regular expression/],
  ['^(?=a)', /look-around/],
  ['^(?!a)b', /look-around/],
  ['^a(?<=a)', /look-around/],
  ['^a(?<!b)', /look-around/],
  ['^(a)\\1', /back-reference/],
  ['^(?<x>a)\\k<x>', /back-reference/],
  ['^(a)*', /repeats a group/],
  ['^(?:a)+', /repeats a group/],
  ['^(a|b)?', /repeats a group/],
  ['^(?:a){2}', /repeats a group/],
  ['^\\p{L}', /Unicode property/],
  ['^[\\p{L}]', /Unicode property/],
  ['^a*b*', /2 unbounded repetitions/],
  ['^a+b{2,}', /2 unbounded repetitions/],
  ['^(?:a*)b+', /2 unbounded repetitions/],
  ['^a{0,65}b{0,65}', /2 unbounded repetitions/],
  ['^a{65}b*', /2 unbounded repetitions/],
  ['^.{0,64}.{0,64}.{0,64}.{0,64}x', /in many ways/],
  ['^a{0,63}a{0,63}.*x$', /in many ways/],
  ['^[a-z]{0,9}[a-y]{0,9}.*[0-9]$', /in many ways/],
  [`^${'(?:a|aa)'.repeat(52)}$`, /in many ways/],
  [`^${'(?:a|(?:a|a))'.repeat(20)}$`, /in many ways/],
  [`^.*${'a'.repeat(300)}$`, /in many ways/],
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
  '^[MCPero0-9: -]{0,18}Prompt .+ not found$',
  '^Up to [0-9]{1,20} of [0-9]{1,20} items, then .* failed$',
  '^(?:user|group|org) .+ not found$',
  `^${'(?:a|aa)'.repeat(8)}$`,
];

/** A text that makes a backtracking engine try all that a pattern allows: its own characters, then many of one. */
function nearText(pattern: string, filler: string): string {
  return `${pattern.replace(/[^A-Za-z0-9]/g, '')}${filler.repeat(65_000)}\n`;
}

describe('refused patterns', () => {
  test.each(REFUSED)('refuses %j', (pattern, why) =>
    expect(refusal(pattern)).toEqual({
      message: expect.stringMatching(why),
      fix: expect.stringMatching(/^[A-Z].+\.$/),
    }),
  );
});

describe('accepted patterns', () => {
  test.each(ACCEPTED)('accepts %j', (pattern) => expect(refusal(pattern)).toBeUndefined());

  test.each(ACCEPTED)('runs %j fast on texts that nearly match', (pattern) => {
    for (const text of ['a', 'x', ' ', '0'].map((filler) => nearText(pattern, filler))) {
      const before = performance.now();
      new RegExp(pattern, 'u').test(text);
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });
});

const member = (pattern: string) => ({ type: 'string', pattern });

testProblems('patterns', {
  'a pattern of a member': {
    changes: [['error-envelope.schema.json#/properties/message', member('Slow')]],
    finds: [['error-envelope.schema.json#/properties/message/pattern', /not anchored/]],
  },
  'patterns of a definition and of a nested schema': {
    changes: [
      ['slow-down-error.schema.json#/$defs/Text', { title: 'AcmeText', description: 'x', ...member('^(a)*') }],
      ['slow-down-error.schema.json#/properties/tags', { type: 'array', items: { anyOf: [member('^a|b')] } }],
    ],
    finds: [
      ['slow-down-error.schema.json#/$defs/Text/pattern', /repeats a group/],
      ['slow-down-error.schema.json#/properties/tags/items/anyOf/0/pattern', /alternatives/],
    ],
  },
  'accepts a member called pattern': {
    changes: [['error-envelope.schema.json#/properties/pattern', { description: 'Not a pattern.', type: 'string' }]],
    finds: [],
  },
});
