import type { ContractReference, ErrorReference } from '../../../generated/reference.js';
import type { Match, Verdict } from '../../index.js';
import type { LineResult } from '../ndjson/parse-line.js';
import { NOTE_WORDS, REASON_WORDS, retryInWords, VERDICT_WORDS } from './labels.js';
import { type Colours, field, joined, paragraph, printable } from './terminal.js';

/** A code is quoted from the body, which sets no limit to it. */
const CODE_LIMIT = 200;
const MESSAGE_LIMIT = 1024;
/** The rest of the card says what these mean. */
const SELF_EXPLAINING: ReadonlySet<Verdict> = new Set(['documented', 'success', 'unreadable']);

/** What a card is drawn with. */
export interface CardStyle {
  columns: number;
  colour: Colours;
  find: (match: Match) => ErrorReference | undefined;
}

/** Looks up what the reference says of a match's error. */
export function errorFinder(reference: readonly ContractReference[]): CardStyle['find'] {
  const byContract = new Map(
    reference.map(({ id, errors }) => [id, new Map(errors.map((error) => [error.id, error]))]),
  );
  return ({ contract, error }) => (error === null ? undefined : byContract.get(contract)?.get(error));
}

/** One inspection for people to read. All that may come from the body is made printable first. */
export function card({ found, fault }: LineResult, place: string, style: CardStyle): string {
  const { columns, colour } = style;
  const documented = found.match === null ? undefined : style.find(found.match);
  const title = found.match === null ? null : matchInWords(found.match, style);
  const headline = [colour.bold(paint(found.verdict, colour)), title, colour.dim(printable(place))];
  const lines: string[] = [paragraph(joined(headline, ' · '), columns, 2)];
  const add = (label: string, text: string | null | undefined): void => {
    if (text) lines.push(field(label, text, columns, colour));
  };

  add('status', statusAndCode(found.status, found.code));
  add('message', found.message === null ? null : printable(found.message, MESSAGE_LIMIT));
  if (!SELF_EXPLAINING.has(found.verdict)) add('verdict', VERDICT_WORDS[found.verdict]);
  add('unread', fault ?? (found.reason === null ? null : REASON_WORDS[found.reason]));
  // A line that is no response tells nothing of a failure.
  if (fault === null) {
    add('kind', found.category);
    add('means', documented?.meaning);
    add('do', documented?.action);
    add('retry', found.retry === null ? null : retryInWords(found.retry));
  }
  for (const { in: part, path, rule, message } of found.violations) {
    const where = joined([part, printable(path, CODE_LIMIT)], ' ');
    add('breaks', `${where}: ${printable(message, MESSAGE_LIMIT)} (${rule})`);
  }
  for (const note of found.notes) add('note', NOTE_WORDS[note] ?? note);
  for (const candidate of found.candidates) add('maybe', matchInWords(candidate, style));
  return `${lines.join('\n')}\n\n`;
}

function matchInWords(match: Match, { find, colour }: CardStyle): string {
  const documented = find(match);
  const error = match.error === null ? 'no documented error' : (documented?.title ?? match.error);
  const id = documented === undefined ? '' : ` ${colour.dim(`(${documented.id})`)}`;
  return `${match.contract} · ${error}${id} · ${match.surface}`;
}

function statusAndCode(status: number | null, code: string | number | null): string {
  if (code === null) return String(status ?? '');
  return joined([String(status ?? 'none'), `code ${printable(String(code), CODE_LIMIT)}`], ' · ');
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
