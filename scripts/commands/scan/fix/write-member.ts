import { oncePer } from '../once-per.js';
import type { MapNode } from '../source/node.js';
import type { SourceFile } from '../source/source-file.js';

/** The text of the member `$ref`, in the style of the members around it and of the other references in the file. */
export function refMember(file: SourceFile, { entries }: MapNode, ref: string): string {
  const { text, format } = file;
  const [first] = entries;
  const quote = first ? (text[first.start] as string) : '';
  if (format === 'json')
    return `"$ref"${first ? colonOf(text.slice(first.keyEnd, first.node.start)) : ': '}${JSON.stringify(ref)}`;
  const key = quote === '"' || quote === "'" ? `${quote}$ref${quote}` : '$ref';
  return `${key}: ${quoted(ref, quoteIn(file) ?? (quote === '"' ? '"' : "'"))}`;
}

/** A scalar in place of another one, in its quotes. */
export function scalarLike(written: string, value: string, format: SourceFile['format']): string {
  return format === 'json' ? JSON.stringify(value) : quoted(value, written.startsWith('"') ? '"' : "'");
}

function colonOf(separator: string): string {
  return /^[ \t]*:[ \t]*$/.test(separator) ? separator : ': ';
}

/** The quote of the first reference in a file. */
const quoteIn = oncePer(({ text }: SourceFile) => /\$ref["']?\s*:\s*(["'])/.exec(text)?.[1]);

function quoted(value: string, quote: string): string {
  return quote === '"' ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
