import type { Accessor, ErrorMeaning } from '../../../generated/contract-table.js';
import type { Match } from '../../inspection.js';
import { groupBy } from '../../shared/group-by.js';
import type { IndexedEnvelope, IndexedForm } from './scoped-contract.js';

/**
 * Wire forms of several senders that no response could tell apart: told by the same literal at the same place, bound
 * to the same statuses, judged by the same schema. One of them is asked for all: what many senders share costs once.
 */
export interface FormGroup {
  forms: readonly IndexedForm[];
  /** The one that is asked. */
  first: IndexedForm;
  /** Whether all are one contract's. */
  isOneContract: boolean;
  matches: readonly Match[];
  /** The meanings that differ. */
  meanings: readonly ErrorMeaning[];
  /** The members that tell the wait, each place once. */
  waitMembers: readonly Accessor[];
}

/** Groups forms that are told at one place by one literal. */
export function groupForms(forms: readonly IndexedForm[]): FormGroup[] {
  const groups = groupBy(forms, (view) => {
    const { guardKey, status, matchBy } = view.form;
    const isToldAlone = view.matchesByKeyAlone || (matchBy.pattern && Object.keys(matchBy).length === 1);
    return isToldAlone ? `${guardKey} ${status}` : view;
  });
  return groups.map((views) => together(views as [IndexedForm, ...IndexedForm[]]));
}

/** Forms that a response fits, as one. */
export function together(views: readonly [IndexedForm, ...IndexedForm[]]): FormGroup {
  const [first] = views;
  return {
    forms: views,
    first,
    isOneContract: views.every(({ envelope }) => envelope.contract === first.envelope.contract),
    matches: matchesOf(views.map(matchOf)),
    meanings: groupBy(views, ({ meaning }) => meaningKey(meaning)).map(([view]) => (view as IndexedForm).meaning),
    waitMembers: waitMembersOf(views.map(({ envelope }) => envelope)),
  };
}

/** Matches are shared by all inspections that name them, and frozen for that. */
export function matchOf({ form, envelope, surface }: IndexedForm): Match {
  return Object.freeze({ contract: envelope.contract.id, error: form.error, surface });
}

/** By contract id, each error of a contract once. */
export function matchesOf(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => (a.contract < b.contract ? -1 : a.contract > b.contract ? 1 : 0));
  return sorted.filter((match, index) => {
    for (let before = index - 1; sorted[before]?.contract === match.contract; before--)
      if (sorted[before]?.error === match.error) return false;
    return true;
  });
}

/** The members that tell the wait, each place once; an envelope that has none tells nothing against it. */
function waitMembersOf(envelopes: readonly IndexedEnvelope[]): Accessor[] {
  const waits = envelopes.flatMap(({ envelope }) => envelope.waits);
  return groupBy(waits, ({ pointer }) => pointer).flatMap(([wait]) => wait?.accessor ?? []);
}

function meaningKey({ category, when, retryable, remedy, backoff }: ErrorMeaning): string {
  return [category, when, retryable, remedy, backoff].join();
}
