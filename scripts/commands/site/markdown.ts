/** Markdown that says exactly what a contract says: no text of a sender becomes markup, HTML or a directive. */

/** Characters that begin markup anywhere in a line, and an underscore that is not inside a word. */
const MARKUP = /[\\*[\]<>~|{}]|!(?=--)|&(?=#?\w)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** What makes a block of the line that it begins. */
const BLOCK_START = /^(?=[-+=:#])|(?<=^\d+)(?=[.)])/;
/** Characters that change how a line is read or shown: controls, bidi overrides, line separators. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/gu;

/** A text in one line. Code spans of the text stay code spans. */
export function text(value: string): string {
  return oneLine(value)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeMarkup(part)))
    .join('')
    .replace(BLOCK_START, '\\');
}

function escapeMarkup(part: string): string {
  return part.replace(MARKUP, '\\$&').replaceAll('`', '\\`');
}

/** A code span with any content. */
export function code(value: string | number): string {
  const content = oneLine(String(value));
  if (content === '') return '(empty)';
  const fence = '`'.repeat(longestRun(content) + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return fence + pad + content + pad + fence;
}

/** A block of code with any content. */
export function fence(language: string, content: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${marks}${language}\n${visible(content.replace(/\r\n?/g, '\n'))}\n${marks}`;
}

export function link(label: string, address: string): string {
  return `[${label}](${address.replace(/[\s<>()\\]/g, percent)})`;
}

/** `encodeURIComponent` leaves parentheses as they are. */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A table; empty without rows. The cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\\?\|/g, '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A heading of the second level and what is below it; empty if nothing is. */
export function section(title: string, ...parts: readonly string[]): string {
  const content = blocks(...parts);
  return content === '' ? '' : `## ${title}\n\n${content}`;
}

function oneLine(value: string): string {
  return visible(value.replace(/\s+/g, ' ').trim());
}

/** Shows characters that no reader sees as escapes; line breaks and tabs stay. */
function visible(value: string): string {
  return value.replace(UNSEEN, (found) =>
    found === '\n' || found === '\t' ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function longestRun(content: string): number {
  return Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
}
