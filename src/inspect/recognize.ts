import type { Match } from '../inspection.js';
import { findClaim, isTold, mayHaveShape } from './claim.js';
import type { FormView } from './contract-view.js';
import type { Directory, MemberDirectory } from './directory.js';
import { type Finding, finding } from './finding.js';
import { mediaTypeOf } from './headers.js';
import { claimed, judgeClaim, judgeContract, membersFor } from './judge-contract.js';
import type { ReadResponse } from './read-response.js';
import { codeOf, textOf } from './reading.js';
import { bodyBreach, statusHolds } from './violations.js';

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
function asImplementation(places: Places, directory: Directory, response: ReadResponse): Finding | undefined {
  const found = [...toldByCode(places, response), ...toldByText(places, response)];
  const first = found[0];
  if (!first) return undefined;
  if (!areOfOneContract(found)) return ambiguous(found, response.body);
  const finding = claimed(first, response.body);
  const { vendor } = directory.places;
  const listing = [...toldByCode(vendor, response), ...toldByText(vendor, response)];
  finding.candidates = matchesOf(
    listing.filter(({ form: { tell } }) => tell.text !== undefined || tell.pattern !== undefined),
  );
  return finding;
}

/** A JSON-RPC error is the standard's. A code of no standard means nothing by itself: those who list it are candidates. */
function asJsonRpcError(directory: Directory, response: ReadResponse): Finding | undefined {
  const { jsonRpc, places } = directory;
  if (response.shape !== 'json-rpc-error') return undefined;
  const protocol = asProtocol(directory, response);
  if (protocol || !jsonRpc) return protocol;
  const found = judgeContract(jsonRpc, response);
  const { verdict, code } = found;
  if (verdict !== 'undocumented' || code === null) return found;
  const listing = [...places.vendor, ...places.standard].filter(({ members }) => members.shape === 'json-rpc-error');
  found.candidates = matchesOf(listing.flatMap(({ byCode }) => byCode.get(code) ?? []));
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

function byStringCode(places: Places, response: ReadResponse): Finding | undefined {
  if (typeof response.body !== 'object' || response.shape === 'json-rpc-error') return undefined;
  const found = toldByCode(places, response).filter(({ form }) => typeof form.tell.code === 'string');
  const first = found[0];
  if (!first) return undefined;
  return areOfOneContract(found) ? claimed(first, response.body) : ambiguous(found, response.body);
}

function byWholeText(places: Places, response: ReadResponse): Finding | undefined {
  const found = toldByText(places, response);
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
function byEnvelope({ vendors }: Directory, response: ReadResponse): Finding {
  const { body } = response;
  const found = finding('unrecognized', body, membersFor(undefined, response));
  for (const { contract, envelopes } of vendors) {
    const view = envelopes.find(({ envelope }) => envelope.guard(body));
    if (view) found.candidates.push({ contract: contract.id, error: null, surface: view.surface });
  }
  return found;
}

type Places = readonly MemberDirectory[];

function toldByCode(places: Places, response: ReadResponse): FormView[] {
  const found: FormView[] = [];
  for (const { members, byCode } of places) {
    if (byCode.size === 0 || !mayHaveShape(members, response.shape)) continue;
    const code = codeOf(response.body, members);
    if (code === null) continue;
    for (const view of byCode.get(code) ?? []) if (fits(view, response)) found.push(view);
  }
  return found;
}

function toldByText(places: Places, response: ReadResponse): FormView[] {
  const found: FormView[] = [];
  for (const { members, byText, byPattern } of places) {
    if ((byText.size === 0 && byPattern.length === 0) || !mayHaveShape(members, response.shape)) continue;
    const text = textOf(response.body, members);
    if (text === null) continue;
    for (const view of byText.get(text) ?? []) if (fits(view, response)) found.push(view);
    for (const view of byPattern) if (fits(view, response)) found.push(view);
  }
  return found;
}

function areOfOneContract([first, ...others]: readonly FormView[]): boolean {
  return others.every(({ envelope }) => envelope.contract === first?.envelope.contract);
}

function ambiguous(views: readonly FormView[], body: unknown): Finding {
  const envelopes = views.map(({ envelope }) => envelope);
  return {
    verdict: 'ambiguous',
    match: null,
    candidates: matchesOf(views),
    code: agreed(envelopes.map(({ envelope }) => codeOf(body, envelope))),
    text: agreed(envelopes.map(({ envelope }) => textOf(body, envelope))),
    meanings: views.map(({ meaning }) => meaning),
    waitMembers: envelopes.flatMap(({ waitMembers }) => waitMembers),
    violations: [],
  };
}

/** Whether the error is told, and body and bound status hold. Headers do not decide who somebody is. */
function fits(view: FormView, { body, status }: ReadResponse): boolean {
  return (view.isToldByKey || isTold(view, body)) && statusHolds(view.form, status) && view.form.guard(body);
}

/** By contract id, each error of a contract once. */
function matchesOf(views: readonly FormView[]): Match[] {
  const byName = new Map<string, Match>();
  for (const { form, envelope, surface } of views) {
    const contract = envelope.contract.id;
    const name = `${contract}/${form.error}`;
    if (!byName.has(name)) byName.set(name, { contract, error: form.error, surface });
  }
  return [...byName.values()].sort((a, b) => (a.contract < b.contract ? -1 : a.contract > b.contract ? 1 : 0));
}

/** What all say alike; null where they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
