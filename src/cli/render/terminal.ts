import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { CliContext } from '../context.js';
import type { Output } from '../types.js';

export type Colours = ReturnType<typeof pc.createColors>;

/** Control characters (C0, DEL, C1), invisible formatting such as bidi overrides, line separators, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const LABEL_WIDTH = 10;
const INDENT = 2;
/** The space before the text of a field. */
export const FIELD_INDENT = ' '.repeat(INDENT + LABEL_WIDTH);
const MIN_WIDTH = 24;

/** Escapes every character that a terminal obeys or hides. Cuts the text at the limit. */
export function printable(text: string, limit = Number.POSITIVE_INFINITY): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return cut.replace(UNPRINTABLE, (char) => SHORT_ESCAPES[char] ?? unicodeEscape(char));
}

/** Escapes the same characters in a text of several lines. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line))
    .join('\n');
}

/** Escapes the same characters in the strings of JSON text, which leaves DEL, C1 and bidi overrides as they are. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (char) => (char === '\n' ? char : jsonEscape(char)));
}

/** Colours if `stdout` shows them: `NO_COLOR` and `FORCE_COLOR` decide, otherwise whether it is a terminal. */
export function colours({ stdout, env }: Pick<CliContext, 'stdout' | 'env'>): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR) return pc.createColors(false);
  if (FORCE_COLOR) return pc.createColors(FORCE_COLOR !== '0' && FORCE_COLOR !== 'false');
  return pc.createColors(stdout.isTTY === true && TERM !== 'dumb');
}

/** The columns that a line may have. */
export function width(out: Output): number {
  return Math.max(out.columns || 80, MIN_WIDTH);
}

/** Wraps a text and indents the lines after the first. `hard` cuts words that are longer than a line. */
export function paragraph(text: string, columns: number, indent = 0, hard = true): string {
  const pad = ' '.repeat(indent);
  return wrapAnsi(text, columns - indent, { hard })
    .split('\n')
    .join(`\n${pad}`);
}

/** Writes `  label     text`; wrapped lines are aligned with the text. */
export function field(label: string, text: string, columns: number, colour: Colours, hard = true): string {
  const start = `${' '.repeat(INDENT)}${colour.dim(label.padEnd(LABEL_WIDTH))}`;
  return start + paragraph(text, columns, INDENT + LABEL_WIDTH, hard);
}

function unicodeEscape(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : jsonEscape(char);
}

function jsonEscape(text: string): string {
  let escaped = '';
  for (let at = 0; at < text.length; at += 1) escaped += `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return escaped;
}
