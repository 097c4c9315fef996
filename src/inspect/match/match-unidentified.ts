import type { Match } from '../../inspection.js';
import type { Directory } from '../contracts/contract-index.js';
import { type AlikeForms, matchesOf } from '../contracts/form-groups.js';
import { joined, type PlaceDirectory } from '../contracts/form-index.js';
import type { ReadResponse } from '../decode/decoded-response.js';
import { mediaTypeOf } from '../http/headers.js';
import { codeOf, textOf } from './error-fields.js';
import { findClaim } from './find-form.js';
import { claimed, judgeClaim, judgeContract, membersFor } from './match-contract.js';
import { type Finding, finding } from './match-result.js';
import { bodyBreach } from './violations.js';

/**
 * Finds out whose error a response is where nobody was named. Machine-readable codes name a sender; shapes and texts
 * name candidates only, and text is never searched for words. An implementation's own texts name that implementation,
 * whoever runs it; a standard comes last.
 */
export function recognize(directory: Directory, response: ReadResponse): Finding {
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
  places: PlaceDirectory,
  { places: { vendor } }: Directory,
  response: ReadResponse,
): Finding | undefined {
  const found = joined(places.toldByCode(response), places.toldByText(response));
  const [first] = found;
  if (!first) return undefined;
  if (!areOfOneContract(found)) return ambiguous(found, response.body);
  const finding = claimed(first.first, response.body);
  const listing = joined(vendor.toldByCode(response), vendor.toldByText(response));
  finding.candidates = matchesIn(
    listing.filter(({ first: { form } }) => form.tell.text !== undefined || form.tell.pattern !== undefined),
  );
  return finding;
}

/** A JSON-RPC error is the standard's. A code of no standard means nothing by itself: those who list it are candidates. */
function asJsonRpcError(directory: Directory, response: ReadResponse): Finding | undefined {
  const { jsonRpc } = directory;
  if (response.shape !== 'json-rpc-error') return undefined;
  const protocol = asProtocol(directory, response);
  if (protocol || !jsonRpc) return protocol;
  const found = judgeContract(jsonRpc, response);
  const { verdict, code } = found;
  if (verdict === 'undocumented' && code !== null) found.candidates = directory.listing(code);
  return found;
}

/** An error of the protocol whose revision the caller named. */
function asProtocol({ protocols }: Directory, response: ReadResponse): Finding | undefined {
  if (response.shape === undefined) return undefined;
  for (const view of protocols) {
    const claim = findClaim(view, response);
    if (claim) return judgeClaim(claim, response);
  }
  return undefined;
}

function byStringCode(places: PlaceDirectory, response: ReadResponse): Finding | undefined {
  if (typeof response.body !== 'object' || response.shape === 'json-rpc-error') return undefined;
  const told = places.toldByCode(response);
  const found = told.every(hasStringCode) ? told : told.filter(hasStringCode);
  const [first] = found;
  if (!first) return undefined;
  return areOfOneContract(found) ? claimed(first.first, response.body) : ambiguous(found, response.body);
}

function hasStringCode({ first }: AlikeForms): boolean {
  return typeof first.form.tell.code === 'string';
}

function byWholeText(places: PlaceDirectory, response: ReadResponse): Finding | undefined {
  const found = places.toldByText(response);
  return found.length > 0 ? ambiguous(found, response.body) : undefined;
}

/** A standard's envelope whose media type the response is labelled with. */
function byMediaType({ labelled }: Directory, response: ReadResponse): Finding | undefined {
  const { body, headers } = response;
  const type = mediaTypeOf(headers);
  const view = type && labelled.find(({ envelope }) => envelope.mediaType === type && envelope.guard(body));
  if (!view) return undefined;
  const { contract, envelope, surface } = view;
  const breach = bodyBreach(envelope.guard, envelope, response);
  const match: Match = { contract: contract.id, error: null, surface };
  const found = finding(breach ? 'violation' : 'undocumented', body, envelope, match);
  if (breach) found.violations.push(breach);
  return found;
}

/** No error is told: the vendors whose envelope it is are candidates. */
function byEnvelope({ envelopes }: Directory, response: ReadResponse): Finding {
  const { body } = response;
  const found = finding('unrecognized', body, membersFor(undefined, response));
  found.candidates = envelopes.matches(body);
  return found;
}

type Told = readonly AlikeForms[];

function areOfOneContract(told: Told): boolean {
  const contract = told[0]?.first.envelope.contract;
  return told.every((one) => one.isOneContract && one.first.envelope.contract === contract);
}

function ambiguous(told: Told, body: unknown): Finding {
  const [only, ...others] = told as [AlikeForms, ...AlikeForms[]];
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
  if (told.length === 1) return [...(told[0] as AlikeForms).matches];
  return told.length === 0 ? [] : matchesOf(told.flatMap(({ matches }) => matches));
}

/** What all say alike; null where they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
