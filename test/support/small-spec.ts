import { check } from '../../src/lint/check.js';
import type { Catalog, KnownResponse, PublishedDocument } from '../../src/lint/contracts/catalog.js';
import type { LintOptions } from '../../src/lint/contracts/select-contracts.js';
import { followIn, rootLocation } from '../../src/lint/description/follow.js';
import type { RuleName } from '../../src/lint/rules/index.js';
import type { Problem } from '../../src/lint/rules/rule.js';

const north: PublishedDocument = {
  components: {
    schemas: {
      NorthAnyEnvelope: { type: 'object', required: ['error'], properties: { error: {} } },
      NorthErrorEnvelope: objectOf(['error', 'error/code', 'trace']),
      NorthRateLimitedBody: objectOf(['error', 'error/code', 'trace']),
    },
    responses: {
      NorthRateLimited: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/NorthRateLimitedBody' } } },
        headers: { 'Retry-After': { $ref: '#/components/headers/NorthRetryAfter' } },
      },
    },
    headers: { NorthRetryAfter: { required: true, schema: { type: 'integer' } } },
  },
};

const documents: Record<string, PublishedDocument> = {
  north,
  south: documentOf({ SouthErrorEnvelope: objectOf(['cause', 'hint', 'id']) }),
  west: documentOf({
    WestErrorEnvelope: { type: 'object', properties: { kind: { type: 'string' }, reason: { type: 'string' } } },
  }),
};

function documentOf(schemas: Record<string, object>): PublishedDocument {
  return { components: { schemas: { ...schemas }, responses: {}, headers: {} } };
}

/** Invented contracts, few enough that a test can compare whole messages. */
export const SMALL: Catalog = {
  contracts: ['north', 'south', 'west'],
  responses: [
    known('NorthDefault', [], { group: true, errors: [] }),
    known('North4XX', [404, 429], { group: true, retryAfter: true, errors: ['not-found', 'rate-limited'] }),
    known('NorthCalledOften', [429], { surfaces: ['mcp'] }),
    known('NorthRateLimited', [429], { retryAfter: true, errors: ['rate-limited'] }),
    known('NorthNotFound', [404]),
    known('SouthServer', [500, 503]),
    known('SouthQuota', [429, 503]),
    known('WestBusy', [503], { retryAfter: true }),
  ],
  envelopes: [
    { name: 'NorthAnyEnvelope', contract: 'north', mediaType: null },
    { name: 'NorthErrorEnvelope', contract: 'north', mediaType: null },
    { name: 'SouthErrorEnvelope', contract: 'south', mediaType: null },
    { name: 'WestErrorEnvelope', contract: 'west', mediaType: 'application/problem+json' },
  ],
  documents: { '3.0': documents, '3.1': documents },
};

function known(name: string, status: number[], more: Partial<KnownResponse> = {}): KnownResponse {
  const contract = name.replace(/(?<=[a-z])[A-Z0-9].*/, '').toLowerCase();
  return { name, contract, status, errors: [name], surfaces: ['rest'], group: false, retryAfter: false, ...more };
}

/** A reference to a component of those contracts, from the root of most projects. */
export function refTo(
  name: string,
  contract = name.startsWith('South') ? 'south' : 'north',
  kind = 'responses',
  edition = '3.1',
): string {
  return `node_modules/error-envelopes/generated/openapi/${edition}/${contract}.openapi.json#/components/${kind}/${name}`;
}

/** A response with a body of these members; `a/b` is the member `b` of `a`. */
export function withMembers(names: string[], more: object = {}, mediaType = 'application/json') {
  return { description: 'An error.', content: { [mediaType]: { schema: objectOf(names) } }, ...more };
}

/** A schema that requires these members; those without members of their own are strings. */
function objectOf(names: string[]): object {
  const own = names.filter((name) => !name.includes('/'));
  const below = (name: string) =>
    names.flatMap((path) => (path.startsWith(`${name}/`) ? [path.slice(name.length + 1)] : []));
  const memberOf = (name: string) => (below(name).length > 0 ? objectOf(below(name)) : { type: 'string' });
  return {
    type: 'object',
    required: own,
    properties: Object.fromEntries(own.map((name) => [name, memberOf(name)])),
  };
}

/** A description whose operation `GET /a` has the responses. */
export function described(responses: unknown, more: object = {}): object {
  return { openapi: '3.1.0', paths: { '/a': { get: { responses } } }, ...more };
}

/** Checks a description against one rule. */
export function checkDescription(rule: RuleName, description: unknown, options: LintOptions = {}): Problem[] {
  const root = { value: description, location: rootLocation() };
  return check(rule, root, followIn(description), SMALL, options);
}

/** The messages of the problems that one operation's responses have by one rule. */
export function messagesOf(rule: RuleName, responses: unknown, more: object = {}, options: LintOptions = {}): string[] {
  return checkDescription(rule, described(responses, more), options).map(({ message }) => message);
}
