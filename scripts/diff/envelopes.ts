import type { WaitJson } from '../model/contract-json.js';
import { pointerTo } from '../model/json.js';
import { waitOf } from '../model/locator.js';
import type { ContractModel, EnvelopeModel } from '../model/model.js';
import type { Pair } from './change.js';
import { isSame } from './is-same.js';
import { compareLocators } from './locators.js';
import { compareMembers, compareOthers } from './members.js';
import type { ReportAt } from './report.js';
import type { Renames } from './schema-files.js';
import { compareSurfaces } from './surfaces.js';

const RULES = {
  shape: 'envelope-shape-changed',
  mediaType: 'media-type-changed',
  source: 'source-changed',
  basis: 'basis-changed',
} as const;
const KNOWN = [
  ...Object.keys(RULES),
  ...['surfaces', 'schema', 'code', 'message', 'waits', 'statusMirror', 'identifies'],
];

/** Compares the envelopes of two contracts: the schema says which belong together. */
export function compareEnvelopes({ before, after }: Pair<ContractModel>, renames: Renames, report: ReportAt): void {
  const nameNow = ({ json: { schema } }: EnvelopeModel) => renames.get(schema) ?? schema;
  const find = (name: string) => after.envelopes.find(({ json }) => json.schema === name);
  for (const envelope of before.envelopes) {
    const now = find(nameNow(envelope));
    if (now) compareEnvelope({ before: envelope, after: now }, report);
    else report('envelope-removed', envelope.pointer, envelope.json);
  }
  const old = before.envelopes.map(nameNow);
  for (const { json, pointer } of after.envelopes)
    if (!old.includes(json.schema)) report('envelope-added', pointer, undefined, json);
  const now = after.envelopes.map(({ json }) => json.schema);
  const [orderBefore, orderAfter] = [
    old.filter((name) => now.includes(name)),
    now.filter((name) => old.includes(name)),
  ];
  if (!isSame(orderBefore, orderAfter)) report('envelope-order-changed', '/envelopes', orderBefore, orderAfter);
}

function compareEnvelope({ before, after }: Pair<EnvelopeModel>, report: ReportAt): void {
  const pair = { before: before.json, after: after.json };
  const { pointer } = after;
  compareMembers(pair, RULES, pointer, report);
  compareOthers(pair, KNOWN, pointer, report);
  compareSurfaces({ before: before.json.surfaces, after: after.json.surfaces }, `${pointer}/surfaces`, report);
  for (const name of ['code', 'message'] as const)
    compareLocators({ before: before.json[name], after: after.json[name] }, `${pointer}/${name}`, report);
  compareWaits({ before: before.json.waits ?? [], after: after.json.waits ?? [] }, `${pointer}/waits`, report);
  compareOptional(pair, 'statusMirror', 'status-mirror', pointer, report);
  compareOptional(pair, 'identifies', 'identifies', pointer, report);
}

function compareOptional(
  { before, after }: Pair<EnvelopeModel['json']>,
  member: 'statusMirror' | 'identifies',
  what: 'status-mirror' | 'identifies',
  pointer: string,
  report: ReportAt,
): void {
  const [old, now] = [before[member], after[member]];
  const at = `${pointer}/${member}`;
  if (old === undefined && now !== undefined) report(`${what}-added`, at, old, now);
  else if (old !== undefined && now === undefined) report(`${what}-removed`, at, old, now);
  else if (old !== now) report('status-mirror-changed', at, old, now);
}

/** A wait that is gone and one that is new are one that changed. */
function compareWaits({ before, after }: Pair<readonly WaitJson[]>, pointer: string, report: ReportAt): void {
  const missingIn = (some: readonly WaitJson[], others: readonly WaitJson[]) =>
    some.flatMap((wait, index) =>
      others.some((other) => isSame(waitOf(other), waitOf(wait))) ? [] : [{ wait, at: pointerTo(pointer, index) }],
    );
  const [removed, added] = [missingIn(before, after), missingIn(after, before)];
  for (let index = 0; index < Math.max(removed.length, added.length); index++) {
    const [old, now] = [removed[index], added[index]];
    if (old && now) report('wait-changed', now.at, old.wait, now.wait);
    else if (now) report('wait-added', now.at, undefined, now.wait);
    else if (old) report('wait-removed', old.at, old.wait);
  }
}
