import type { Condition, Shape } from '../../../generated/contract-table.js';
import type { IndexedEnvelope, IndexedForm, ScopedContract } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { codeOf, textOf } from './error-fields.js';
import { statusHolds, violationsOf } from './violations.js';

const NONE: readonly IndexedForm[] = [];

/** The documented error that a response claims to be: by code; else by whole text; else by status and envelope, or the envelope alone. */
export function findForm(view: ScopedContract, response: DecodedResponse): IndexedForm | undefined {
  return byCode(view, response) ?? byText(view, response) ?? byStatus(view, response) ?? byShape(view, response);
}

function byCode({ envelopes }: ScopedContract, response: DecodedResponse): IndexedForm | undefined {
  for (const view of envelopes) {
    if (view.byCode.size === 0 || !mayHaveShape(view.envelope, response.shape)) continue;
    const code = codeOf(response.body, view.members);
    if (code === null) continue;
    for (const sole of solesOf(view, response)) if (sole.form.matchBy.codes?.includes(code)) return sole;
    const claim = best(view.byCode.get(code) ?? NONE, response);
    if (claim) return claim;
  }
  return undefined;
}

function byText({ envelopes }: ScopedContract, response: DecodedResponse): IndexedForm | undefined {
  for (const view of envelopes) {
    if ((view.byText.size === 0 && view.byPattern.length === 0) || !mayHaveShape(view.envelope, response.shape))
      continue;
    const text = textOf(response.body, view.members);
    if (text === null) continue;
    for (const sole of solesOf(view, response)) if (sole.form.matchBy.text === text) return sole;
    const claim = best(view.byText.get(text) ?? NONE, response) ?? best(view.byPattern, response);
    if (claim) return claim;
  }
  return undefined;
}

function solesOf({ soleByStatus }: IndexedEnvelope, { status }: DecodedResponse): readonly IndexedForm[] {
  return (status === null ? undefined : soleByStatus.get(status)) ?? NONE;
}

function byStatus({ envelopes }: ScopedContract, { body, shape, status }: DecodedResponse): IndexedForm | undefined {
  if (status === null) return undefined;
  for (const view of envelopes) {
    const claim = view.byStatus.get(status)?.[0];
    if (claim && mayHaveShape(view.envelope, shape) && view.envelope.guard(body)) return claim;
  }
  return undefined;
}

function byShape({ envelopes }: ScopedContract, { body, shape }: DecodedResponse): IndexedForm | undefined {
  return envelopes.find((view) => view.byShape && view.envelope.shape === shape && view.envelope.guard(body))?.byShape;
}

/** A tool result or a task is one by its result alone; the other shapes may be broken and still claim an error. */
export function mayHaveShape({ shape }: { shape: Shape }, found: Shape | undefined): boolean {
  return isInResult(shape) || isInResult(found) ? shape === found : true;
}

function isInResult(shape: Shape | undefined): boolean {
  return shape === 'tool-result' || shape === 'task-result';
}

/** Of several forms that are told alike, the first one that holds; else the first. */
function best(forms: readonly IndexedForm[], response: DecodedResponse): IndexedForm | undefined {
  let first: IndexedForm | undefined;
  for (const view of forms) {
    if (!view.matchesByKeyAlone && !isMatched(view, response.body)) continue;
    if (forms.length === 1 || violationsOf(view, response).length === 0) return view;
    first ??= view;
  }
  return first;
}

/** Whether everything that tells an error is there. */
export function isMatched({ form: { matchBy }, envelope: { members } }: IndexedForm, body: unknown): boolean {
  const { codes, text, pattern, conditions } = matchBy;
  if (codes && !codes.includes(codeOf(body, members) ?? '')) return false;
  if (text !== undefined && textOf(body, members) !== text) return false;
  if (pattern !== undefined && !pattern.test(textOf(body, members) ?? '')) return false;
  return conditions === undefined || conditions.every((condition) => isMet(condition, body));
}

function isMet({ accessor, equals, present }: Condition, body: unknown): boolean {
  const value = accessor?.(body) ?? null;
  return equals === undefined ? (value !== null) === present : value === equals;
}

/** Whether the error is told, and body and bound status hold. Headers do not decide who somebody is. */
export function fits(view: IndexedForm, { body, status }: DecodedResponse): boolean {
  return (view.matchesByKeyAlone || isMatched(view, body)) && statusHolds(view.form, status) && view.form.guard(body);
}
