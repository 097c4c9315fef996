import type { FormJson, HeaderJson } from '../model/contract-json.js';
import { pointerTo } from '../model/json.js';
import type { Pair } from './change.js';
import { compareMembers, compareOthers, pairsByKey } from './members.js';
import type { ReportAt } from './report.js';

const RULES = {
  schema: 'header-schema-changed',
  description: 'text-changed',
  example: 'example-changed',
} as const;
const KNOWN = [...Object.keys(RULES), 'name', 'required', 'onStatus'];

type NamedHeader = HeaderJson & { name: string };

/** Compares the headers of a form; the case of their names does not matter. */
export function compareHeaders({ before, after }: Pair<FormJson['headers']>, pointer: string, report: ReportAt): void {
  for (const { before: old, after: now } of pairsByKey(byName(before), byName(after))) {
    const at = pointerTo(pointer, (now ?? old)?.name as string);
    if (old && now) {
      compareMembers({ before: old, after: now }, RULES, at, report);
      compareOthers({ before: old, after: now }, KNOWN, at, report);
      if (old.name !== now.name) report('header-spelling-changed', at, old.name, now.name);
      compareRequired({ before: old, after: now }, at, report);
    } else if (now) report(now.required ? 'header-required' : 'header-added', at, undefined, now);
    else report('header-removed', at, old);
  }
}

function byName(headers: FormJson['headers']): Record<string, NamedHeader> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, header]) => [name.toLowerCase(), { ...header, name }]),
  );
}

/** Compares the statuses that require a header: all, some or none. */
function compareRequired({ before, after }: Pair<NamedHeader>, pointer: string, report: ReportAt): void {
  const at = before.required === after.required ? `${pointer}/onStatus` : pointer;
  const values = [before.onStatus ?? before.required, after.onStatus ?? after.required] as const;
  if (!includesAll(before, after)) report('header-required', at, ...values);
  if (!includesAll(after, before)) report('header-optional', at, ...values);
}

/** Whether a header is required wherever the other one is. */
function includesAll(one: HeaderJson, other: HeaderJson): boolean {
  if (!other.required) return true;
  if (!one.required) return false;
  if (one.onStatus === undefined) return true;
  return other.onStatus?.every((status) => one.onStatus?.includes(status)) ?? false;
}
