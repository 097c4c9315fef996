import type { ContractIndex } from '../contracts/contract-index.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { type NestedBody, nestedBodies, nestedCode } from '../decode/tool-result-bodies.js';
import { matchContract } from './match-contract.js';
import type { MatchResult } from './match-result.js';
import { matchUnidentified } from './match-unidentified.js';

/**
 * Looks into a tool result for a whole error body, where the result itself claims no documented error of a sender.
 * A body in there has no HTTP status and no headers of its own.
 *
 * @param directory that of MCP
 * @param found what was found of the result itself; it stands where nothing inside says more
 */
export function matchToolResult(
  directory: ContractIndex,
  vendor: string | undefined,
  response: DecodedResponse,
  found: MatchResult,
): MatchResult {
  if (found.verdict === 'ambiguous' || (found.match?.error && !isProtocols(directory, found))) return found;
  const bodies = nestedBodies(response.body);
  for (const nested of bodies) {
    const inner = judgeBody(directory, vendor, nested);
    if (inner) return inner;
  }
  found.code ??= nestedCode(bodies);
  return found;
}

/** Whether an error is that of the protocol itself, which says no more than that there is one. */
function isProtocols({ protocols }: ContractIndex, { match }: MatchResult): boolean {
  return protocols.some(({ contract }) => contract.id === match?.contract);
}

const ALONE = { shape: undefined, isMessage: false, status: null, headers: undefined, surface: 'mcp' } as const;

function judgeBody(
  directory: ContractIndex,
  vendor: string | undefined,
  { value, pointer }: NestedBody,
): MatchResult | undefined {
  const response: DecodedResponse = { ...ALONE, body: value };
  const view = vendor === undefined ? undefined : directory.byId.get(vendor);
  const inner = view ? matchContract(view, response) : matchUnidentified(directory, response);
  const isClaimed = view ? inner.match?.error || inner.verdict === 'undocumented' : inner.verdict !== 'unrecognized';
  if (!isClaimed) return undefined;
  inner.nested = value;
  for (const violation of inner.violations) violation.path = pointer + violation.path;
  return inner;
}
