import { describeRetry, IDENTIFIED_BY_LABELS, REASON_LABELS, VERDICT_LABELS } from '../cli/render/labels.js';
import type { Inspection, Match } from '../inspection.js';
import type { Describe, Description } from '../reference/description.js';
import { noteText } from './note-texts.js';

/** An inspection in words, as the page shows it. All of it is text: what a body has is never markup. */
export interface Card {
  verdict: Inspection['verdict'];
  verdictText: string;
  title: string;
  meaning: string;
  action: string;
  retry: string | null;
  /** Names and values of what the response says. */
  facts: [name: string, value: string][];
  links: Description['links'];
  sources: Description['sources'];
  match: Match | null;
  candidates: readonly Match[];
  violations: { where: string; text: string }[];
  /** Deviations from the standards, with their sections. */
  notes: string[];
  /** What the contract notes about this error. */
  remarks: string[];
  /** One sentence for a screen reader. */
  summary: string;
}

/** Addresses of a description that a page may link to: an own contract could have any. */
const SAFE_ADDRESS = /^(?:https:|mailto:)/i;

export function buildCard(inspection: Inspection, describe: Describe): Card {
  const { verdict, reason, match, candidates, violations, notes, retry } = inspection;
  const description = describe(inspection);
  const violationTexts = violations.map(({ in: part, path, rule, message }) => ({
    where: path === '' ? part : `${part} ${path}`,
    text: `${message} (${rule})`,
  }));
  const title = description?.title ?? 'Not an error';
  const retryText = retry === null ? null : describeRetry(retry);
  return {
    verdict,
    verdictText:
      reason === null ? VERDICT_LABELS[verdict] : `${VERDICT_LABELS[verdict]} Reason: ${REASON_LABELS[reason]}.`,
    title,
    meaning: description?.meaning ?? '',
    action: description?.action ?? '',
    retry: retryText,
    facts: factsOf(inspection),
    links: (description?.links ?? []).filter((link) => !('href' in link) || SAFE_ADDRESS.test(link.href)),
    sources: (description?.sources ?? []).map(({ url, ...source }) =>
      url !== undefined && SAFE_ADDRESS.test(url) ? { ...source, url } : source,
    ),
    match,
    candidates,
    violations: violationTexts,
    notes: notes.map(noteText),
    // The description repeats the violations behind the contract's notes.
    remarks: (description?.notes ?? []).slice(0, (description?.notes?.length ?? 0) - violations.length),
    summary: summaryOf(inspection, title, retryText),
  };
}

function factsOf({ status, code, message, requestId, category, identifiedBy }: Inspection): [string, string][] {
  const facts: [string, string | number | null][] = [
    ['Status', status],
    ['Code', code],
    ['Category', category],
    ['Message', message],
    ['Request id', requestId],
    ['Sender', identifiedBy === null ? null : IDENTIFIED_BY_LABELS[identifiedBy]],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)] satisfies [string, string]]));
}

function summaryOf({ verdict, match, violations }: Inspection, title: string, retry: string | null): string {
  const contract = match === null ? '' : ` Contract: ${match.contract}.`;
  const count = violations.length === 0 ? '' : ` Violations: ${violations.length}.`;
  return `Verdict: ${verdict}. ${title}.${contract}${count}${retry === null ? '' : ` Retry: ${retry}.`}`;
}
