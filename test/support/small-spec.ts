import { check, type LintProblem } from '../../src/lint/check.js';
import type { Catalog, KnownResponse } from '../../src/lint/contracts/catalog.js';
import type { LintOptions } from '../../src/lint/contracts/select-contracts.js';
import { followIn } from '../../src/lint/description/follow.js';
import { baseIn } from '../../src/lint/description/package-reference.js';
import type { RuleName } from '../../src/lint/rules/index.js';

/** Invented contracts, few enough that a test can compare whole messages. */
export const SMALL: Catalog = {
  contracts: ['north', 'south', 'west'],
  responses: [
    known('NorthDefault', [], { group: true }),
    known('North4XX', [404, 429], { group: true, retryAfter: true }),
    known('NorthCalledOften', [429], { surfaces: ['mcp'] }),
    known('NorthRateLimited', [429], { retryAfter: true }),
    known('NorthNotFound', [404]),
    known('SouthServer', [500, 503]),
    known('SouthQuota', [429, 503]),
    known('WestBusy', [503], { retryAfter: true }),
  ],
  envelopes: [
    { name: 'NorthAnyEnvelope', contract: 'north', members: ['error'], mediaType: null },
    { name: 'NorthErrorEnvelope', contract: 'north', members: ['error', 'error/code', 'trace'], mediaType: null },
    { name: 'SouthErrorEnvelope', contract: 'south', members: ['cause', 'hint', 'id'], mediaType: null },
    { name: 'WestErrorEnvelope', contract: 'west', members: [], mediaType: 'application/problem+json' },
  ],
};

function known(name: string, status: number[], more: Partial<KnownResponse> = {}): KnownResponse {
  const contract = name.replace(/(?<=[a-z])[A-Z0-9].*/, '').toLowerCase();
  return { name, contract, status, surfaces: ['rest'], group: false, retryAfter: false, ...more };
}

/** A reference to a component of those contracts, from the root of most projects. */
export function refTo(
  name: string,
  contract = name.startsWith('South') ? 'south' : 'north',
  kind = 'responses',
): string {
  return `node_modules/error-envelopes/generated/openapi/3.1/${contract}.openapi.json#/components/${kind}/${name}`;
}

/** A response with a body of these members; `a/b` is the member `b` of `a`. */
export function withMembers(names: string[], more: object = {}, mediaType = 'application/json') {
  return { description: 'An error.', content: { [mediaType]: { schema: objectOf(names) } }, ...more };
}

function objectOf(names: string[]): object {
  const own = names.filter((name) => !name.includes('/'));
  const below = (name: string) =>
    names.flatMap((path) => (path.startsWith(`${name}/`) ? [path.slice(name.length + 1)] : []));
  return { type: 'object', properties: Object.fromEntries(own.map((name) => [name, objectOf(below(name))])) };
}

/** Checks one operation's responses against one rule. */
export function checkSmall(
  rule: RuleName,
  responses: unknown,
  document: object = {},
  options: LintOptions = {},
): LintProblem[] {
  const context = { version: '3.1.0', follow: followIn(document), base: baseIn(document) };
  return check(rule, responses, SMALL, options, context);
}

/** The messages of the problems that `checkSmall` finds. */
export function messagesOf(...args: Parameters<typeof checkSmall>): string[] {
  return checkSmall(...args).map(({ message }) => message);
}
