import { describe, expect, test } from 'vitest';
import { refTo, SMALL, withMembers } from '../../../test/support/small-spec.js';
import { followIn, rootLocation } from '../description/follow.js';
import { matchEnvelopes } from './match-envelopes.js';

const follow = followIn({});
const north = ['error', 'error/code', 'trace'];

function match(inline: Record<string, unknown>, minimum = 0) {
  const { redefined, nearContracts } = matchEnvelopes(
    { location: rootLocation(), inline, overrides: [] },
    SMALL,
    follow,
    minimum,
  );
  return { redefined: redefined.map(({ name }) => name), near: nearContracts };
}

const withSchema = (schema: unknown, mediaType = 'application/json') => ({ content: { [mediaType]: { schema } } });

describe('matchEnvelopes', () => {
  test('matches nothing when a response has no body schema', () => {
    for (const inline of [{}, { content: {} }, { content: { 'text/plain': null } }]) {
      expect(match(inline)).toEqual({ redefined: [], near: [] });
    }
  });

  test('compares members by their types', () => {
    const error = (code: object) => withSchema({ properties: { error: { properties: { code } }, trace: {} } });
    for (const code of [{ type: 'string' }, {}, { enum: ['A', null] }, { type: ['string', 'null'] }]) {
      expect(match(error(code)).redefined, JSON.stringify(code)).toEqual(['NorthErrorEnvelope']);
    }
    for (const code of [{ type: 'integer' }, { const: 5 }, { properties: { a: {} } }, { items: {} }]) {
      expect(match(error(code)).redefined, JSON.stringify(code)).toEqual(['NorthAnyEnvelope']);
    }
    expect(match(withSchema({ properties: { error: { type: 'string' }, trace: {} } })).redefined).toEqual([
      'NorthAnyEnvelope',
    ]);
    expect(match(withSchema({ type: 'array', items: {} })).near).toEqual([]);
  });

  test('puts the contract first that has the most in common with the body', () => {
    expect(match(withMembers(['cause', 'hint', 'other']))).toEqual({ redefined: [], near: ['south'] });
    expect(match(withMembers(['cause', 'other', 'more']))).toEqual({ redefined: [], near: [] });
    expect(match(withMembers(['cause', 'hint', 'error'])).near).toEqual(['south', 'north']);
    expect(match(withMembers(['error', 'cause', 'hint', 'id'])).near).toEqual(['south', 'north']);
  });

  test('leaves out envelopes with too little in common', () => {
    const body = withMembers(['error', 'a', 'b', 'c']);
    expect(match(body, 0.25).redefined).toEqual(['NorthAnyEnvelope']);
    expect(match(body, 0.26)).toEqual({ redefined: [], near: [] });
  });

  test('puts a contract first whose schema the body refers to', () => {
    for (const document of ['south', 'all']) {
      const ref = refTo('SouthErrorEnvelope', document, 'schemas');
      expect(match(withSchema({ $ref: ref, ...withMembers(['error']) })), document).toEqual({
        redefined: [],
        near: ['south'],
      });
    }
  });

  test('identifies an envelope by its media type, before the members', () => {
    const problem = withMembers(['cause', 'hint', 'id'], {}, 'application/problem+json');
    expect(match(problem)).toEqual({ redefined: ['WestErrorEnvelope'], near: ['west', 'south'] });
    expect(match(withSchema(undefined, 'application/problem+json; charset=utf-8')).redefined).toEqual([
      'WestErrorEnvelope',
    ]);
  });

  test('matches 200,000 media types without a stack overflow', () => {
    const { content } = withMembers(north);
    const many = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, at) => [`application/vnd.${at}+json`, content['application/json']]),
    );
    expect(match({ content: many }).redefined).toEqual(['NorthErrorEnvelope']);
  });
});
