import type { ContractModel, ErrorModel } from '../model/model.js';
import type { Pair } from './change.js';
import { compareForm } from './forms.js';
import { isSame } from './is-same.js';
import { compareMembers, compareOthers } from './members.js';
import { pairForms } from './pair-forms.js';
import type { ReportAt } from './report.js';
import type { Renames } from './schema-files.js';

const RULES = {
  title: 'text-changed',
  meaning: 'text-changed',
  action: 'text-changed',
  notes: 'text-changed',
  category: 'category-changed',
  links: 'link-changed',
  source: 'source-changed',
} as const;
const KNOWN = [...Object.keys(RULES), 'retry', 'forms', 'since', 'retired', 'basis'];
const FACTS = ['meaning', 'action', 'category', 'when', 'retryable', 'remedy', 'backoff'];

/** Compares the documented errors of two contracts. */
export function compareErrors({ before, after }: Pair<ContractModel>, renames: Renames, report: ReportAt): void {
  const find = ({ errors }: ContractModel, id: string) => errors.find((error) => error.id === id);
  for (const error of before.errors) {
    const now = find(after, error.id);
    if (now) compareError({ before: error, after: now }, commonRevisions({ before, after }), renames, report);
    else report('error-removed', error.pointer, error.json.title);
  }
  for (const { id, pointer, json } of after.errors)
    if (!find(before, id)) report('error-added', pointer, undefined, json.title);
}

/** The revisions that both contracts have; null: one of them has no revisions. */
function commonRevisions({ before, after }: Pair<ContractModel>): string[] | null {
  const [old, now] = [before.json.revisions, after.json.revisions];
  return old && now ? old.filter((revision) => now.includes(revision)) : null;
}

function compareError(
  { before, after }: Pair<ErrorModel>,
  revisions: string[] | null,
  renames: Renames,
  report: ReportAt,
): void {
  const pair = { before: before.json, after: after.json };
  const { pointer } = after;
  compareMembers(pair, RULES, pointer, report);
  compareOthers(pair, KNOWN, pointer, report);
  compareRetry(pair, `${pointer}/retry`, report);
  compareRetired({ before, after }, report);
  const basis = { before: before.json.basis, after: after.json.basis };
  compareMembers(basis, Object.fromEntries(FACTS.map((fact) => [fact, 'basis-changed'])), `${pointer}/basis`, report);
  const { pairs, added, removed } = pairForms({ before: before.forms, after: after.forms }, renames);
  for (const forms of pairs) compareForm(forms, revisions, renames, report);
  for (const form of added) report('form-added', form.pointer, undefined, form.json);
  for (const form of removed) report('form-removed', form.pointer, form.json);
}

function compareRetry({ before, after }: Pair<ErrorModel['json']>, pointer: string, report: ReportAt): void {
  const { backoff: old, ...advice } = before.retry;
  const { backoff: now, ...adviceNow } = after.retry;
  if (!isSame(advice, adviceNow)) report('retry-advice-changed', pointer, before.retry, after.retry);
  if (!isSame(old, now)) report(old === null ? 'backoff-added' : 'backoff-changed', `${pointer}/backoff`, old, now);
}

/** Which revisions have an error shows in its forms. Without a form, only the facts themselves are there. */
function compareRetired({ before, after }: Pair<ErrorModel>, report: ReportAt): void {
  const [old, now] = [before.json.retired, after.json.retired];
  const at = `${after.pointer}/retired`;
  if (!old && now) report('error-retired', at, undefined, now);
  else if (old && !now) report('error-reinstated', at, old);
  else if (old?.reason !== now?.reason) report('text-changed', `${at}/reason`, old?.reason, now?.reason);
  if (before.forms.length > 0 && after.forms.length > 0) return;
  if (old && now && old.since !== now.since) report('contract-changed', `${at}/since`, old.since, now.since);
  compareMembers({ before: before.json, after: after.json }, { since: 'contract-changed' }, after.pointer, report);
}
