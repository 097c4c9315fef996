import type { Shape } from '../../../generated/contract-table.js';
import type { Match, Violation } from '../../inspection.js';
import { isObject } from '../../shared/json-object.js';
import {
  envelopeOfShape,
  type IndexedEnvelope,
  type IndexedForm,
  type ScopedContract,
} from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { isJsonRpcMessage, speaksMcp } from '../decode/error-shape.js';
import { mediaTypeOf } from '../http/headers.js';
import { codeOf, type FieldAccessors, STANDARD_MEMBERS, textOf } from './error-fields.js';
import { findForm } from './find-form.js';
import { finding, type MatchResult } from './match-result.js';
import { bodyViolation, violationsOf } from './violations.js';

/** Holds a response against one contract alone. */
export function matchContract(view: ScopedContract, response: DecodedResponse): MatchResult {
  const claim = findForm(view, response);
  return claim ? validateForm(claim, response) : matchEnvelope(view, response);
}

/** The same for a response that claims none of the documented errors. */
export function matchEnvelope(view: ScopedContract, response: DecodedResponse): MatchResult {
  for (const { contract, envelope, surface, members, waitMembers } of view.envelopes) {
    if (!envelope.guard(response.body)) continue;
    const breach = bodyViolation(envelope.guard, envelope, response);
    const match: Match = { contract: contract.id, error: null, surface };
    const found = finding(breach ? 'violation' : 'undocumented', response.body, members, match);
    if (breach) found.violations.push(breach);
    found.waitMembers = waitMembers;
    return found;
  }
  return notTheEnvelope(view, response);
}

/** Holds a response against the error it claims to be. */
export function validateForm(claim: IndexedForm, response: DecodedResponse): MatchResult {
  const found = claimed(claim, response.body);
  found.violations = violationsOf(claim, response);
  if (found.violations.length > 0) found.verdict = 'violation';
  return found;
}

/** What a response says that is told to be a documented error. */
export function claimed({ form, envelope, meaning, surface }: IndexedForm, body: unknown): MatchResult {
  return {
    verdict: 'documented',
    match: { contract: envelope.contract.id, error: form.error, surface },
    candidates: [],
    code: codeOf(body, envelope.members),
    text: form.matchBy.text ?? textOf(body, envelope.members),
    meanings: [meaning],
    waitMembers: envelope.waitMembers,
    violations: [],
  };
}

/** Another body than the contract's: its breach, unless a proxy in between may have answered. */
function notTheEnvelope(view: ScopedContract, response: DecodedResponse): MatchResult {
  const { body, shape, status, surface } = response;
  const isMcp = speaksMcp(body);
  const own = envelopeOfShape(view, shape ?? shapeMeant(body));
  const members = membersFor(own, response);
  const isListed = status === null || isMcp || view.statuses.has(status) || isLabelled(own, response);
  if (!isListed) return finding('unrecognized', body, members);
  const here = surface ?? (isMcp ? (own?.surface ?? 'mcp') : 'rest');
  const found = finding('violation', body, members, { contract: view.contract.id, error: null, surface: here });
  const expected = own ?? view.envelopes[0];
  found.violations.push((expected && bodyViolation(expected.envelope.guard, expected.envelope, response)) ?? NOT_HERE);
  if (own) found.waitMembers = own.waitMembers;
  return found;
}

/** Whether the response bears the envelope's own media type: it claims the contract, whatever its status. */
function isLabelled(view: IndexedEnvelope | undefined, { headers }: DecodedResponse): boolean {
  return view !== undefined && view.envelope.mediaType !== null && view.envelope.mediaType === mediaTypeOf(headers);
}

/** The shape that a body would have if it were an error. */
function shapeMeant(body: unknown): Shape {
  if (isJsonRpcMessage(body)) return 'json-rpc-error';
  return speaksMcp(body) ? 'tool-result' : 'body';
}

/** The contract has nothing on the surface that the caller named. */
const NOT_HERE: Violation = { in: 'body', path: '', rule: 'type', message: 'must have a shape of this surface' };

/** Where the body is read: as the envelope says, or its standard where the contract has no such envelope. */
export function membersFor(
  own: IndexedEnvelope | undefined,
  { body, shape }: DecodedResponse,
): FieldAccessors | undefined {
  if (own) return own.members;
  if (shape && shape !== 'text') return STANDARD_MEMBERS[shape];
  // A JSON-RPC error without its version is no message of JSON-RPC, and says the same.
  return isObject(body) && isObject(body.error) ? STANDARD_MEMBERS['json-rpc-error'] : undefined;
}
