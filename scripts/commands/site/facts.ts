import { addresses } from './addresses.js';
import { code, link } from './markdown.js';
import type { SiteError } from './site-contract.js';
import { unique } from './words.js';

/** All codes of an error. */
export function codesOf({ reference }: SiteError): (string | number)[] {
  return unique(reference.forms.flatMap(({ code: first, codes }) => codes ?? (first === null ? [] : [first])));
}

/** All statuses of an error. */
export function statusesOf({ reference }: SiteError): number[] {
  return unique(reference.forms.flatMap(({ status }) => status)).sort((a, b) => a - b);
}

export function surfacesOf({ reference }: SiteError): string[] {
  return unique(reference.forms.flatMap(({ surfaces }) => surfaces));
}

/** Links to the pages of codes; a dash without one. */
export function codeLinks(error: SiteError): string {
  return dash(codesOf(error).map((value) => link(code(value), addresses.codesOf(value))));
}

export function statusLinks(error: SiteError): string {
  return dash(statusesOf(error).map((status) => link(String(status), addresses.status(status))));
}

export function addressOf({ contract, reference }: SiteError): string {
  return addresses.error(contract.model.id, reference.id);
}

function dash(items: readonly string[]): string {
  return items.length === 0 ? '–' : items.join(', ');
}
