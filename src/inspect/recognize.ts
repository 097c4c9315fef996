import type { Match } from '../inspection.js';
import { isTold, mayHaveShape } from './claim.js';
import type { FormView } from './contract-view.js';
import type { Directory } from './directory.js';
import { type Finding, finding } from './finding.js';
import { claimed, judgeContract, membersFor } from './judge-contract.js';
import type { ReadResponse } from './read-response.js';
import { codeOf, textOf } from './reading.js';
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
function asJsonRpcError({ jsonRpc, places }: Directory, response: ReadResponse): Finding | undefined {
  if (response.shape !== 'json-rpc-error' || !jsonRpc) return undefined;
  const found = judgeContract(jsonRpc, response);
  const { verdict, code } = found;
  if (verdict !== 'undocumented' || code === null) return found;
  const sameShape = places.filter(({ members }) => members.shape === 'json-rpc-error');
  found.candidates = matchesOf(sameShape.flatMap(({ byCode }) => byCode.get(code) ?? []));
  return found;
}

function byStringCode({ places }: Directory, response: ReadResponse): Finding | undefined {
  const { body } = response;
  const found: FormView[] = [];
  for (const { members, byCode } of places) {
    if (byCode.size === 0) continue;
    const code = codeOf(body, members);
    if (typeof code === 'string') found.push(...(byCode.get(code) ?? []).filter((view) => fits(view, response)));
  }
  const first = found[0];
  if (!first) return undefined;
  return found.every(({ envelope }) => envelope.contract === first.envelope.contract)
    ? claimed(first, body)
    : ambiguous(found, body);
}

function byWholeText({ places }: Directory, response: ReadResponse): Finding | undefined {
  const { body, shape } = response;
  const found: FormView[] = [];
  for (const { members, byText, byPattern } of places) {
    if (!mayHaveShape(members, shape)) continue;
    const text = textOf(body, members);
    if (text === null) continue;
    found.push(...[...(byText.get(text) ?? []), ...byPattern].filter((view) => fits(view, response)));
  }
  return found.length > 0 ? ambiguous(found, body) : undefined;
}

/** No error is told: the contracts whose envelope it is are candidates. */
function byEnvelope({ contracts }: Directory, response: ReadResponse): Finding {
  const { body } = response;
  const found = finding('unrecognized', body, membersFor(undefined, response));
  for (const { contract, envelopes } of contracts) {
    const view = envelopes.find(({ envelope }) => envelope.guard(body));
    if (view) found.candidates.push({ contract: contract.id, error: null, surface: view.surface });
  }
  return found;
}

function ambiguous(views: readonly FormView[], body: unknown): Finding {
  const envelopes = views.map(({ envelope }) => envelope);
  return {
    verdict: 'ambiguous',
    match: null,
    candidates: matchesOf(views),
    code: agreed(envelopes.map(({ envelope }) => codeOf(body, envelope))),
    text: agreed(envelopes.map(({ envelope }) => textOf(body, envelope))),
    meanings: views.flatMap(({ meanings }) => meanings),
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
