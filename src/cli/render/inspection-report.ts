import type { ContractReference, ErrorReference } from '../../../generated/reference.js';
import type { Match, Verdict } from '../../index.js';
import type { CliInspection } from '../types.js';
import { joinParts } from './join-parts.js';
import { describeRetry, IDENTIFIED_BY_LABELS, NOTE_LABELS, REASON_LABELS, VERDICT_LABELS } from './labels.js';
import { type Colours, field, paragraph, printable } from './terminal.js';

/** A code comes from the body and may have any length. */
const CODE_LIMIT = 200;
const MESSAGE_LIMIT = 1024;
/** Verdicts that the rest of the report explains. */
const SELF_EXPLAINING: ReadonlySet<Verdict> = new Set(['documented', 'success', 'unreadable']);

/** How reports are written. */
export interface ReportStyle {
  columns: number;
  colour: Colours;
  find: (match: Match) => ErrorReference | undefined;
}

/** Makes a look-up of the documented error of a match. */
export function errorFinder(reference: readonly ContractReference[]): ReportStyle['find'] {
  const byContract = new Map(
    reference.map(({ id, errors }) => [id, new Map(errors.map((error) => [error.id, error]))]),
  );
  return ({ contract, error }) => (error === null ? undefined : byContract.get(contract)?.get(error));
}

/** One inspection for people. Every text from the body is made printable. */
export function inspectionReport(
  inspection: CliInspection,
  problem: string | null,
  location: string,
  style: ReportStyle,
): string {
  const { columns, colour } = style;
  const documented = inspection.match === null ? undefined : style.find(inspection.match);
  const title = inspection.match === null ? null : describeMatch(inspection.match, style);
  const evidence = inspection.identifiedBy === null ? null : IDENTIFIED_BY_LABELS[inspection.identifiedBy];
  const headline = [colour.bold(paint(inspection.verdict, colour)), title, colour.dim(printable(location))];
  const lines: string[] = [paragraph(joinParts(headline, ' · '), columns, 2)];
  const add = (label: string, text: string | null | undefined): void => {
    if (text) lines.push(field(label, text, columns, colour));
  };

  add('status', statusAndCode(inspection.status, inspection.code));
  add('request', inspection.requestId === null ? null : printable(inspection.requestId, CODE_LIMIT));
  add('message', inspection.message === null ? null : printable(inspection.message, MESSAGE_LIMIT));
  if (!SELF_EXPLAINING.has(inspection.verdict)) add('verdict', VERDICT_LABELS[inspection.verdict]);
  const reason = problem === null ? null : printable(problem);
  add('reason', reason ?? (inspection.reason === null ? null : REASON_LABELS[inspection.reason]));
  // A line that is not a response says nothing about a failure.
  if (problem === null) {
    add('category', inspection.category);
    add('means', documented?.meaning);
    add('do', documented?.action);
    add('retry', inspection.retry === null ? null : describeRetry(inspection.retry));
  }
  add('sender', evidence);
  for (const { in: part, path, rule, message } of inspection.violations) {
    const where = joinParts([part, printable(path, CODE_LIMIT)], ' ');
    add('violates', `${where}: ${printable(message, MESSAGE_LIMIT)} (${rule})`);
  }
  for (const note of inspection.notes) add('note', NOTE_LABELS[note] ?? note);
  for (const candidate of inspection.candidates) add('candidate', describeMatch(candidate, style));
  return `${lines.join('\n')}\n\n`;
}

function describeMatch(match: Match, { find, colour }: ReportStyle): string {
  const documented = find(match);
  const error = match.error === null ? 'no documented error' : (documented?.title ?? match.error);
  const id = documented === undefined ? '' : ` ${colour.dim(`(${documented.id})`)}`;
  return `${match.contract} · ${error}${id} · ${match.surface}`;
}

function statusAndCode(status: number | null, code: string | number | null): string {
  if (code === null) return String(status ?? '');
  return joinParts([String(status ?? 'none'), `code ${printable(String(code), CODE_LIMIT)}`], ' · ');
}

function paint(verdict: Verdict, colour: Colours): string {
  switch (verdict) {
    case 'success':
    case 'documented':
      return colour.green(verdict);
    case 'violation':
    case 'unreadable':
      return colour.red(verdict);
    default:
      return colour.yellow(verdict);
  }
}
