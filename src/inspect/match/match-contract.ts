import type { Match, Violation } from '../../inspection.js';
import type { Sender } from '../contracts/contract-index.js';
import type { IndexedEnvelope, ScopedContract } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { isJsonRpcMessage, isMcpMessage } from '../decode/error-shape.js';
import { mediaTypeOf } from '../http/headers.js';
import { chooseItem } from './choose-item.js';
import { matchForm } from './find-form.js';
import { type MatchResult, unlisted, withoutEnvelope } from './match-result.js';
import { matchToolResultBody } from './match-tool-result.js';
import { satisfies, schemaViolation } from './violations.js';

/**
 * Reads a response by the contract of its identified sender (R5).
 *
 * @returns undefined if the response is not the sender's: a proxy answered
 */
export function matchSender(
  { contracts }: Sender,
  context: { inMcp(own: ScopedContract): ScopedContract | undefined },
  response: DecodedResponse,
): MatchResult | undefined {
  const [own] = contracts as readonly [ScopedContract, ...ScopedContract[]];
  if (response.shape === 'tool-result') {
    const inner = matchToolResultBody(contracts, context.inMcp(own), response);
    if (inner) return inner;
  }
  const { item } = response;
  chooseItem(contracts, response);
  const result = matchForm(contracts, response) ?? matchEnvelope(contracts, response) ?? invalidEnvelope(own, response);
  if (!result) response.item = item;
  return result;
}

/** The first envelope that the response satisfies. One with a media type of its own has to be labelled with it, unless the caller named its contract. */
function matchEnvelope(contracts: readonly ScopedContract[], response: DecodedResponse): MatchResult | undefined {
  for (const contract of contracts) {
    for (const indexed of contract.envelopesFor[response.shape]) {
      const { guard, mediaType } = indexed.envelope;
      if (contract !== contracts[0] && mediaType !== null && mediaType !== mediaTypeOf(response.headers)) continue;
      if (satisfies(guard, response)) return unlisted(indexed);
    }
  }
  return undefined;
}

/** A body that is not the sender's envelope breaks the contract, unless the contract does not list the status. */
function invalidEnvelope(own: ScopedContract, response: DecodedResponse): MatchResult | undefined {
  const { body, shape, status, surface } = response;
  const isMcp = isMcpMessage(body);
  const isMessage = isJsonRpcMessage(body) || shape === 'tool-result';
  if (status !== null && !isMessage && !own.statuses.has(status)) return undefined;
  const expected = expectedEnvelope(own, response);
  if (expected) return unlisted(expected, [schemaViolation(expected.envelope.guard, response) ?? WRONG_SURFACE]);
  const match: Match = { contract: own.contract.id, error: null, surface: surface ?? (isMcp ? 'mcp' : 'rest') };
  return withoutEnvelope(own, match, WRONG_SURFACE);
}

/** The contract has no envelope for such a body on the surface that the caller named. */
const WRONG_SURFACE: Violation = { in: 'body', path: '', rule: 'type', message: 'must have a shape of this surface' };

/** The envelope of the shape that the body has, or would have if it were an error. */
function expectedEnvelope(
  { envelopes }: ScopedContract,
  { body, shape }: DecodedResponse,
): IndexedEnvelope | undefined {
  const meant =
    shape === 'body' && isMcpMessage(body) ? (isJsonRpcMessage(body) ? 'json-rpc-error' : 'tool-result') : shape;
  return envelopes.find(({ envelope }) => envelope.shape === meant) ?? envelopes[0];
}
