/** Longer text is a sentence or data. */
const LONGEST = 64;
const CODE = /^[\w.:/#+-]+$/;
/** A run of letters and digits of this length is an id or a key. */
const KEY_RUN = /[A-Za-z0-9]{16,}/g;

/** What takes the place of a code that could be a text or a secret. */
export const WITHHELD = '(withheld)';

/** The code of an error as reports show it: a name or a number, never a sentence, an id or a key. */
export function harmlessCode(code: string | number | null): string {
  if (code === null) return '';
  const text = String(code);
  return isName(text) ? text : WITHHELD;
}

/** A JSON Pointer or a header name as reports show it: items of lists, and names that a sender made up, are `*`. */
export function harmlessPath(path: string): string {
  return path
    .split('/')
    .map((token) => (token === '' || (isName(token.replaceAll(/~[01]/g, '.')) && !/^\d+$/.test(token)) ? token : '*'))
    .join('/');
}

function isName(text: string): boolean {
  if (text.length > LONGEST || !CODE.test(text)) return false;
  return (text.match(KEY_RUN) ?? []).every((run) => /^[A-Za-z]+\d{0,3}$/.test(run));
}
