import { addresses } from '../addresses.js';
import { addressOf, codeLinks, statusLinks } from '../facts.js';
import { link, table, text } from '../markdown.js';
import type { SiteError } from '../site-contract.js';

/** What a table has of each error besides its title. */
const COLUMNS = {
  sender: ({ contract }: SiteError) => link(text(contract.reference.name), addresses.contract(contract.model.id)),
  code: codeLinks,
  status: statusLinks,
  category: ({ reference }: SiteError) => link(reference.category, addresses.category(reference.category)),
} as const;

const HEADS = { sender: 'Sender', code: 'Code', status: 'Status', category: 'Category' } as const;

/** A table of errors, each linked to its page. */
export function errorTable(errors: readonly SiteError[], columns: readonly (keyof typeof COLUMNS)[]): string {
  return table(
    ['Error', ...columns.map((column) => HEADS[column])],
    errors.map((error) => [
      link(text(error.reference.title), addressOf(error)),
      ...columns.map((column) => COLUMNS[column](error)),
    ]),
  );
}
