import { describe, expect, test } from 'vitest';
import { SMALL, withMembers } from '../../../test/support/small-spec.js';
import { followIn } from '../description/follow.js';
import { matchEnvelopes } from './match-envelopes.js';

const follow = followIn({});

describe('matchEnvelopes', () => {
  test('matches nothing when a response has no body schema', () => {
    for (const inline of [{}, { content: {} }, { content: { 'text/plain': null } }]) {
      expect(matchEnvelopes({ inline, overrides: [], follow }, SMALL)).toEqual({ envelopes: [], packageSchemas: [] });
    }
  });

  test('matches 200,000 media types without a stack overflow', () => {
    const { content } = withMembers(['error', 'error/code', 'trace']);
    const many = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, at) => [`application/vnd.${at}+json`, content['application/json']]),
    );
    const { envelopes } = matchEnvelopes({ inline: { content: many }, overrides: [], follow }, SMALL);
    expect(envelopes.map(({ name }) => name)).toEqual(['NorthErrorEnvelope']);
  });
});
