import type { ContractJson } from '../model/contract-json.js';
import { pointerTo } from '../model/json.js';
import type { Pair } from './change.js';
import { isSame } from './is-same.js';
import { compareLocators } from './locators.js';
import { compareMembers, compareOthers, compareSets, pairsByKey } from './members.js';
import type { ReportAt } from './report.js';

/** What other comparisons know, and what nobody relies on. */
const KNOWN = [
  ...['$schema', 'name', 'summary', 'notes', 'kind', 'sources', 'tags', 'revisions', 'credentials', 'hosts'],
  ...['identifyingHeaders', 'alsoSends', 'requestId', 'retryOverride', 'envelopes', 'errors'],
];

/** Compares what a contract says of its sender as a whole. */
export function compareSender(pair: Pair<ContractJson>, report: ReportAt): void {
  const { before, after } = pair;
  compareMembers(
    pair,
    { name: 'text-changed', summary: 'text-changed', notes: 'text-changed', kind: 'kind-changed' },
    '',
    report,
  );
  const sets = (name: 'hosts' | 'alsoSends' | 'tags' | 'revisions', what: 'host' | 'also-sends' | 'tag' | 'revision') =>
    compareSets(
      { before: before[name], after: after[name] },
      { added: `${what}-added`, removed: `${what}-removed` },
      `/${name}`,
      report,
    );
  sets('hosts', 'host');
  sets('alsoSends', 'also-sends');
  sets('tags', 'tag');
  sets('revisions', 'revision');
  compareOrder(pair, report);
  compareIdentifyingHeaders(pair, report);
  compareLocators({ before: before.requestId, after: after.requestId }, '/requestId', report);
  compareRetryOverride(pair, report);
  for (const { key, before: old, after: now } of pairsByKey(before.sources, after.sources))
    if (!isSame(old, now)) report('source-changed', pointerTo('/sources', key), old, now);
  compareCredentials(pair, report);
  compareOthers(pair, KNOWN, '', report);
}

/** Revisions are listed from the oldest: the order says which one has a form. */
function compareOrder({ before, after }: Pair<ContractJson>, report: ReportAt): void {
  const common = (one: ContractJson, other: ContractJson) =>
    (one.revisions ?? []).filter((revision) => other.revisions?.includes(revision));
  if (!isSame(common(before, after), common(after, before)))
    report('contract-changed', '/revisions', before.revisions, after.revisions);
}

function compareIdentifyingHeaders({ before, after }: Pair<ContractJson>, report: ReportAt): void {
  const byName = ({ identifyingHeaders = [] }: ContractJson) =>
    Object.fromEntries(identifyingHeaders.map(({ name, ...others }) => [name.toLowerCase(), others]));
  for (const { key, before: old, after: now } of pairsByKey(byName(before), byName(after))) {
    if (isSame(old, now)) continue;
    const what = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const named = (others: object | undefined) => others && { name: key, ...others };
    report(`identifying-header-${what}`, '/identifyingHeaders', named(old), named(now));
  }
}

function compareRetryOverride({ before, after }: Pair<ContractJson>, report: ReportAt): void {
  const [old, now] = [before.retryOverride, after.retryOverride].map(
    (one) => one && { header: one.header.toLowerCase(), retry: [...one.retry].sort(), not: [...one.doNotRetry].sort() },
  );
  if (isSame(old, now)) return;
  const what = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  report(`retry-override-${what}`, '/retryOverride', before.retryOverride, after.retryOverride);
}

function compareCredentials({ before, after }: Pair<ContractJson>, report: ReportAt): void {
  for (const { key, before: old, after: now } of pairsByKey(before.credentials, after.credentials)) {
    const pointer = pointerTo('/credentials', key);
    if (old === undefined) report('credential-added', pointer, undefined, now);
    else if (now === undefined) report('credential-removed', pointer, old);
    else {
      const rules = {
        scheme: 'credential-changed',
        description: 'text-changed',
        source: 'source-changed',
        basis: 'basis-changed',
      } as const;
      compareMembers({ before: old, after: now }, rules, pointer, report);
      compareOthers({ before: old, after: now }, Object.keys(rules), pointer, report);
    }
  }
}
