import { describe, expect, test } from 'vitest';
import { refTo, SMALL, withMembers } from '../../../test/support/small-spec.js';
import { describeRoot } from '../description/description.js';
import { followIn, rootLocation } from '../description/follow.js';
import { matchEnvelopes } from './match-envelopes.js';

const description = describeRoot({ value: {}, location: rootLocation() }, followIn({}));
const north = ['error', 'error/code', 'trace'];

function match(inline: Record<string, unknown>, isNamed = true, catalog = SMALL, contractsInUse: string[] = []) {
  const { redefined, nearContracts } = matchEnvelopes(
    { location: rootLocation(), inline, overrides: [] },
    { catalog, isNamed },
    { ...description, contractsInUse },
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

  test('names the contract in use when several have as much in common', () => {
    const both = withMembers([...north, 'cause', 'hint', 'id']);
    expect(match(both).redefined).toEqual(['NorthErrorEnvelope', 'SouthErrorEnvelope']);
    expect(match(both, true, SMALL, ['south', 'west']).redefined).toEqual(['SouthErrorEnvelope']);
    expect(match(withMembers(north), true, SMALL, ['south']).redefined).toEqual(['NorthErrorEnvelope']);
  });

  test('asks for two shared members when an envelope requires none', () => {
    expect(match(withMembers(['kind'])).near).toEqual([]);
    expect(match(withMembers(['kind', 'more', 'reason'])).near).toEqual(['west']);
  });

  test('leaves out an envelope whose fixed literal the body does not describe', () => {
    const schema = { required: ['version', 'a', 'b'], properties: { version: { const: '2.0' }, a: {}, b: {} } };
    const west = { components: { schemas: { WestErrorEnvelope: schema }, responses: {}, headers: {} } };
    const documents = { ...SMALL.documents['3.1'], west };
    const envelopes = SMALL.envelopes.map((envelope) => ({ ...envelope, mediaType: null }));
    const catalog = { ...SMALL, envelopes, documents: { '3.0': documents, '3.1': documents } };
    expect(match(withMembers(['a', 'b']), true, catalog).near).toEqual([]);
    expect(match(withMembers(['a', 'b', 'version']), true, catalog).near).toEqual(['west']);
  });

  test('leaves out envelopes with too little in common when no contract is named', () => {
    expect(match(withMembers(['error', 'a', 'b', 'c']), false).redefined).toEqual(['NorthAnyEnvelope']);
    const more = withMembers(['error', 'a', 'b', 'c', 'd']);
    expect(match(more, false)).toEqual({ redefined: [], near: [] });
    expect(match(more).redefined).toEqual(['NorthAnyEnvelope']);
  });

  test('leaves out contracts with other codes when no contract is named', () => {
    const bodyOf = (code: object) => ({ properties: { error: { properties: { code } }, trace: { type: 'string' } } });
    // As published: the envelope, and the difference.
    const envelope = { $ref: '#/components/schemas/NorthErrorEnvelope' };
    const listed = { allOf: [envelope, bodyOf({ const: 'SLOW' })] };
    const contract = SMALL.documents['3.1'].north;
    const north = {
      components: {
        ...contract?.components,
        schemas: { ...contract?.components.schemas, NorthRateLimitedBody: listed },
      },
    };
    const documents = { ...SMALL.documents['3.1'], north } as (typeof SMALL.documents)['3.1'];
    const responses = SMALL.responses.filter(({ name }) => name === 'NorthRateLimited').map((one) => ({ ...one }));
    const catalog = { ...SMALL, responses, documents: { '3.0': documents, '3.1': documents } };
    const near = (code: object, isNamed = false) => match(withSchema(bodyOf(code)), isNamed, catalog).near;
    expect(near({ type: 'string' })).toEqual(['north']);
    expect(near({ enum: ['SLOW', 'LOST'] })).toEqual(['north']);
    expect(near({ enum: ['LOST'] })).toEqual([]);
    expect(near({ enum: ['LOST'] }, true)).toEqual(['north']);
    expect(match(withSchema(bodyOf({ enum: ['LOST'] })), false, { ...catalog, responses: [] }).near).toEqual(['north']);
    const envelopes = catalog.envelopes.map((envelope) => ({ ...envelope, mediaType: 'application/own+json' }));
    const byType = match(withSchema(bodyOf({ enum: ['LOST'] }), 'application/own+json'), false, {
      ...catalog,
      envelopes,
    });
    expect(byType.near).toContain('north');
  });

  test('puts a contract first whose schema the body refers to', () => {
    for (const document of ['south', 'all']) {
      const ref = refTo('SouthErrorEnvelope', document, 'schemas');
      const schema = { allOf: [{ $ref: ref }, { properties: { error: {} } }] };
      expect(match(withSchema(schema)).near, document).toEqual(['south', 'north']);
      expect(match(withSchema({ $ref: ref }))).toEqual({ redefined: [], near: ['south'] });
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
