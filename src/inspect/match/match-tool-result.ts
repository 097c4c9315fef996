import type { ScopedContract } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { toolResultBodies } from '../decode/tool-result-bodies.js';
import { chooseItem } from './choose-item.js';
import { matchByCodeOrText } from './find-form.js';
import { type MatchResult, unlisted } from './match-result.js';
import { satisfies } from './violations.js';

/**
 * Looks for a whole error body of an identified sender inside a tool result that matches none of the sender's forms by
 * itself. A body in there has neither a status nor headers of its own.
 */
export function matchToolResultBody(
  contracts: readonly ScopedContract[],
  inMcp: ScopedContract | undefined,
  response: DecodedResponse,
): MatchResult | undefined {
  if (!inMcp || matchByCodeOrText(contracts, response)) return undefined;
  for (const { value, pointer } of toolResultBodies(response.body)) {
    const inner: DecodedResponse = { ...response, body: value, shape: 'body', status: null, headers: undefined };
    chooseItem(inMcp.alone, inner);
    const found = matchByCodeOrText(inMcp.alone, inner) ?? validEnvelope(inMcp, inner);
    if (!found) continue;
    response.body = value;
    response.shape = 'body';
    response.item = inner.item;
    return {
      ...found,
      violations: found.violations.map((violation) => ({ ...violation, path: pointer + violation.path })),
    };
  }
  return undefined;
}

function validEnvelope({ envelopesFor }: ScopedContract, inner: DecodedResponse): MatchResult | undefined {
  const envelope = envelopesFor.body.find((indexed) => satisfies(indexed.envelope.guard, inner));
  return envelope && unlisted(envelope);
}
