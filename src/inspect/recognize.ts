import type { Match } from '../inspection.js';
import { isTold } from './claim.js';
import { isOn, surfaceOf } from './contract-index.js';
import { type Directory, type Listing, waitMembersOf } from './directory.js';
import { type Finding, UNRECOGNIZED } from './finding.js';
import { judgeContract, readWith } from './judge-contract.js';
import type { ReadResponse } from './read-response.js';
import { NOTHING_READ, type Reading, read } from './reading.js';
import { statusHolds } from './violations.js';

/**
 * Finds out whose error a response is where nobody was named. Machine-readable codes name a sender;
 * shapes and texts name candidates only, and text is never searched for words.
 */
export function recognize(directory: Directory, response: ReadResponse): Finding {
  return (
    asJsonRpcError(directory, response) ??
    byStringCode(directory, response) ??
    byWholeText(directory, response) ??
    byEnvelope(directory, response)
  );
}

/** A JSON-RPC error is the standard's. A code of no standard means nothing by itself: those who list it are candidates. */
function asJsonRpcError({ jsonRpc, members }: Directory, response: ReadResponse): Finding | undefined {
  if (response.shape !== 'json-rpc-error' || !jsonRpc) return undefined;
  if (!jsonRpc.envelopes.some(({ envelope }) => isOn(envelope.surfaces, response.surface))) return undefined;
  const finding = judgeContract(jsonRpc, response);
  const { code } = finding.reading;
  if (finding.verdict !== 'undocumented' || code === null) return finding;
  const listings = members
    .filter(({ members }) => members.shape === 'json-rpc-error')
    .flatMap(({ byCode }) => byCode.get(code) ?? [])
    .filter(({ form }) => isOn(form.surfaces, response.surface));
  return { ...finding, candidates: matchesOf(listings, response) };
}

function byStringCode({ members }: Directory, response: ReadResponse): Finding | undefined {
  const { body } = response;
  const found: [Listing, Reading][] = [];
  for (const group of members) {
    if (group.byCode.size === 0) continue;
    const reading = read(body, group.members);
    if (typeof reading.code !== 'string') continue;
    for (const listing of group.byCode.get(reading.code) ?? []) {
      if (isTold(listing.form, body, reading) && fits(listing, response)) found.push([listing, reading]);
    }
  }
  const contracts = new Set(found.map(([{ contract }]) => contract));
  if (contracts.size > 1) return ambiguous(found, response);
  const only = found[0];
  if (!only) return undefined;
  const [{ contract, envelope, form, meaning }, reading] = only;
  return {
    ...UNRECOGNIZED,
    verdict: 'documented',
    match: { contract: contract.id, error: form.error, surface: surfaceOf(form.surfaces, response.surface) },
    reading,
    meanings: [meaning],
    waitMembers: waitMembersOf([envelope]),
  };
}

function byWholeText({ members }: Directory, response: ReadResponse): Finding | undefined {
  const { body, shape } = response;
  const found: [Listing, Reading][] = [];
  for (const group of members) {
    if ((group.members.shape === 'tool-result') !== (shape === 'tool-result')) continue;
    const reading = read(body, group.members);
    if (reading.text === null) continue;
    for (const listing of [...(group.byText.get(reading.text) ?? []), ...group.byPattern]) {
      if (isTold(listing.form, body, reading) && fits(listing, response)) found.push([listing, reading]);
    }
  }
  return found.length > 0 ? ambiguous(found, response) : undefined;
}

function ambiguous(found: readonly [Listing, Reading][], response: ReadResponse): Finding {
  const listings = found.map(([listing]) => listing);
  const readings = found.map(([, reading]) => reading);
  return {
    ...UNRECOGNIZED,
    verdict: 'ambiguous',
    candidates: matchesOf(listings, response),
    reading: { code: agreed(readings.map(({ code }) => code)), text: agreed(readings.map(({ text }) => text)) },
    meanings: listings.map(({ meaning }) => meaning),
    waitMembers: waitMembersOf(listings.map(({ envelope }) => envelope)),
  };
}

/** No error is told: the contracts whose envelope it is are candidates. */
function byEnvelope({ contracts }: Directory, response: ReadResponse): Finding {
  const { body, shape, surface } = response;
  const candidates: Match[] = [];
  for (const { contract, envelopes } of contracts) {
    const envelope = envelopes.find(
      ({ envelope }) => isOn(envelope.surfaces, surface) && envelope.guard(body),
    )?.envelope;
    if (envelope)
      candidates.push({ contract: contract.id, error: null, surface: surfaceOf(envelope.surfaces, surface) });
  }
  return { ...UNRECOGNIZED, candidates, reading: shape ? readWith(undefined, response) : NOTHING_READ };
}

/** Whether body and bound status hold. Headers do not decide who somebody is. */
function fits({ form }: Listing, { body, status, surface }: ReadResponse): boolean {
  return isOn(form.surfaces, surface) && statusHolds(form, status) && form.guard(body);
}

/** By contract id, each error of a contract once. */
function matchesOf(listings: readonly Listing[], { surface }: ReadResponse): Match[] {
  const byName = new Map<string, Match>();
  for (const { contract, form } of listings) {
    const name = `${contract.id}/${form.error}`;
    if (!byName.has(name))
      byName.set(name, { contract: contract.id, error: form.error, surface: surfaceOf(form.surfaces, surface) });
  }
  return [...byName.values()].sort((a, b) => (a.contract < b.contract ? -1 : a.contract > b.contract ? 1 : 0));
}

/** What all say alike; null where they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
