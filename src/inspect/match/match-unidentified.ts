import type { Match } from '../../inspection.js';
import type { ContractIndex } from '../contracts/contract-index.js';
import { type FormGroup, matchesOf } from '../contracts/form-groups.js';
import { type FormIndex, joined } from '../contracts/form-index.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { mediaTypeOf } from '../http/headers.js';
import { codeOf, textOf } from './error-fields.js';
import { findForm } from './find-form.js';
import { claimed, matchContract, membersFor, validateForm } from './match-contract.js';
import { finding, type MatchResult } from './match-result.js';
import { bodyViolation } from './violations.js';

/**
 * Finds out whose error a response is where nobody was named. Machine-readable codes name a sender; shapes and texts
 * name candidates only, and text is never searched for words. An implementation's own texts name that implementation,
 * whoever runs it; a standard comes last.
 */
export function matchUnidentified(directory: ContractIndex, response: DecodedResponse): MatchResult {
  const { implementation, vendor, standard } = directory.places;
  return (
    asImplementation(implementation, directory, response) ??
    asJsonRpcError(directory, response) ??
    byStringCode(vendor, response) ??
    byWholeText(vendor, response) ??
    byStringCode(standard, response) ??
    asProtocol(directory, response) ??
    byMediaType(directory, response) ??
    byEnvelope(directory, response)
  );
}

/** The default errors of a library that many servers are built on. Who runs it cannot be told: the vendors that list the same text are candidates. */
function asImplementation(
  places: FormIndex,
  { places: { vendor } }: ContractIndex,
  response: DecodedResponse,
): MatchResult | undefined {
  const found = joined(places.matchedByCode(response), places.matchedByText(response));
  const [first] = found;
  if (!first) return undefined;
  if (!areOfOneContract(found)) return ambiguous(found, response.body);
  const finding = claimed(first.first, response.body);
  const listing = joined(vendor.matchedByCode(response), vendor.matchedByText(response));
  finding.candidates = matchesIn(
    listing.filter(({ first: { form } }) => form.matchBy.text !== undefined || form.matchBy.pattern !== undefined),
  );
  return finding;
}

/** A JSON-RPC error is the standard's. A code of no standard means nothing by itself: those who list it are candidates. */
function asJsonRpcError(directory: ContractIndex, response: DecodedResponse): MatchResult | undefined {
  const { jsonRpc } = directory;
  if (response.shape !== 'json-rpc-error') return undefined;
  const protocol = asProtocol(directory, response);
  if (protocol || !jsonRpc) return protocol;
  const found = matchContract(jsonRpc, response);
  const { verdict, code } = found;
  if (verdict === 'undocumented' && code !== null) found.candidates = directory.listing(code);
  return found;
}

/** An error of the protocol whose revision the caller named. */
function asProtocol({ protocols }: ContractIndex, response: DecodedResponse): MatchResult | undefined {
  if (response.shape === undefined) return undefined;
  for (const view of protocols) {
    const claim = findForm(view, response);
    if (claim) return validateForm(claim, response);
  }
  return undefined;
}

function byStringCode(places: FormIndex, response: DecodedResponse): MatchResult | undefined {
  if (typeof response.body !== 'object' || response.shape === 'json-rpc-error') return undefined;
  const told = places.matchedByCode(response);
  const found = told.every(hasStringCode) ? told : told.filter(hasStringCode);
  const [first] = found;
  if (!first) return undefined;
  return areOfOneContract(found) ? claimed(first.first, response.body) : ambiguous(found, response.body);
}

function hasStringCode({ first }: FormGroup): boolean {
  return typeof first.form.matchBy.codes?.[0] === 'string';
}

function byWholeText(places: FormIndex, response: DecodedResponse): MatchResult | undefined {
  const found = places.matchedByText(response);
  return found.length > 0 ? ambiguous(found, response.body) : undefined;
}

/** A standard's envelope whose media type the response is labelled with. */
function byMediaType({ labelled }: ContractIndex, response: DecodedResponse): MatchResult | undefined {
  const { body, headers } = response;
  const type = mediaTypeOf(headers);
  const view = type && labelled.find(({ envelope }) => envelope.mediaType === type && envelope.guard(body));
  if (!view) return undefined;
  const { contract, envelope, surface } = view;
  const breach = bodyViolation(envelope.guard, envelope, response);
  const match: Match = { contract: contract.id, error: null, surface };
  const found = finding(breach ? 'violation' : 'undocumented', body, view.members, match);
  if (breach) found.violations.push(breach);
  return found;
}

/** No error is told: the vendors whose envelope it is are candidates. */
function byEnvelope({ envelopes }: ContractIndex, response: DecodedResponse): MatchResult {
  const { body } = response;
  const found = finding('unrecognized', body, membersFor(undefined, response));
  found.candidates = envelopes.matches(body);
  return found;
}

type Told = readonly FormGroup[];

function areOfOneContract(told: Told): boolean {
  const contract = told[0]?.first.envelope.contract;
  return told.every((one) => one.isOneContract && one.first.envelope.contract === contract);
}

function ambiguous(told: Told, body: unknown): MatchResult {
  const [only, ...others] = told as [FormGroup, ...FormGroup[]];
  const found = claimed(only.first, body);
  found.verdict = 'ambiguous';
  found.match = null;
  found.candidates = matchesIn(told);
  found.meanings = only.meanings;
  found.waitMembers = only.waitMembers;
  if (others.length === 0) return found;
  const places = told.map(({ first }) => first.envelope.members);
  found.code = agreed(places.map((members) => codeOf(body, members)));
  found.text = agreed(places.map((members) => textOf(body, members)));
  found.meanings = told.flatMap(({ meanings }) => meanings);
  found.waitMembers = told.flatMap(({ waitMembers }) => waitMembers);
  return found;
}

function matchesIn(told: Told): Match[] {
  if (told.length === 1) return [...(told[0] as FormGroup).matches];
  return told.length === 0 ? [] : matchesOf(told.flatMap(({ matches }) => matches));
}

/** What all say alike; null where they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
