import type { Envelope, ErrorMeaning, Surface } from '../../generated/contract-table.js';
import type { Violation } from '../inspection.js';
import { type Claim, findClaim } from './claim.js';
import { type ContractIndex, envelopeOfShape, isOn, surfaceOf } from './contract-index.js';
import { type Finding, UNRECOGNIZED } from './finding.js';
import type { ReadResponse } from './read-response.js';
import { NOTHING_READ, type Reading, read, STANDARD_MEMBERS } from './reading.js';
import { bodyBreach, breaches } from './violations.js';
import { isJsonRpcMessage } from './wire-shape.js';

/** Holds a response against one contract alone. */
export function judgeContract(index: ContractIndex, response: ReadResponse): Finding {
  const claim = findClaim(index, response);
  if (claim) return judgeClaim(index, claim, response);
  const { surface } = response;
  const envelopes = index.envelopes.map(({ envelope }) => envelope).filter(({ surfaces }) => isOn(surfaces, surface));
  for (const envelope of envelopes) {
    if (!envelope.guard(response.body)) continue;
    const violations = bodyBreach(envelope.guard, envelope, response);
    const verdict = violations.length > 0 ? 'violation' : 'undocumented';
    return unclaimed(index, verdict, surfaceOf(envelope.surfaces, surface), envelope, response, violations);
  }
  return notTheEnvelope(index, envelopes, response);
}

function judgeClaim({ contract }: ContractIndex, { form, envelope, reading }: Claim, response: ReadResponse): Finding {
  const violations = breaches(form, envelope, response);
  return {
    verdict: violations.length > 0 ? 'violation' : 'documented',
    match: { contract: contract.id, error: form.error, surface: surfaceOf(form.surfaces, response.surface) },
    candidates: [],
    reading,
    meanings: [contract.errors[form.error] as ErrorMeaning],
    waitMembers: envelope.retryAfter ? [envelope.retryAfter] : [],
    violations,
  };
}

/** The body would do on another surface than the one the caller named. */
const NOT_HERE: Violation = { in: 'body', path: '', rule: 'type', message: 'must have a shape of this surface' };

/** Another body than the contract's: its breach, unless a proxy in between may have answered. */
function notTheEnvelope(index: ContractIndex, envelopes: readonly Envelope[], response: ReadResponse): Finding {
  const { body, shape, status, surface } = response;
  const speaksProtocol = shape !== undefined || isJsonRpcMessage(body);
  const own = envelopeOfShape(index, shape ?? (speaksProtocol ? 'json-rpc-error' : 'body'), surface);
  if (status !== null && !speaksProtocol && !listsStatus(envelopes, status, surface)) {
    return { ...UNRECOGNIZED, reading: readWith(own, response) };
  }
  const surfaceFound = surface ?? (speaksProtocol ? (own?.surfaces[0] ?? 'mcp') : 'rest');
  const expected = own ?? envelopes[0] ?? (index.envelopes[0]?.envelope as Envelope);
  const violations = bodyBreach(expected.guard, expected, response);
  if (violations.length === 0) violations.push(NOT_HERE);
  return unclaimed(index, 'violation', surfaceFound, own, response, violations);
}

function listsStatus(envelopes: readonly Envelope[], status: number, surface: Surface | undefined): boolean {
  return envelopes.some(({ forms }) =>
    forms.some((form) => isOn(form.surfaces, surface) && form.status?.includes(status)),
  );
}

function unclaimed(
  { contract }: ContractIndex,
  verdict: Finding['verdict'],
  surface: Surface,
  envelope: Envelope | undefined,
  response: ReadResponse,
  violations: Violation[],
): Finding {
  return {
    verdict,
    match: { contract: contract.id, error: null, surface },
    candidates: [],
    reading: readWith(envelope, response),
    meanings: [],
    waitMembers: envelope?.retryAfter ? [envelope.retryAfter] : [],
    violations,
  };
}

/** What the body says: in the envelope's members, or in its standard's where the contract has no such envelope. */
export function readWith(envelope: Envelope | undefined, { body, shape }: ReadResponse): Reading {
  if (envelope) return read(body, envelope);
  return shape ? read(body, STANDARD_MEMBERS[shape]) : NOTHING_READ;
}
