import { STATUS_CODES } from 'node:http';
import { addresses } from '../addresses.js';
import { statusesOf } from '../facts.js';
import { blocks, link, table } from '../markdown.js';
import type { Page } from '../page.js';
import type { SiteError } from '../site-contract.js';
import { plural, unique } from '../words.js';
import { errorTable } from './error-table.js';

/** A page for each status that a contract lists, and one that leads to them. */
export function statusPages(errors: readonly SiteError[]): Page[] {
  const statuses = unique(errors.flatMap(statusesOf)).sort((a, b) => a - b);
  const withStatus = (status: number) => errors.filter((error) => statusesOf(error).includes(status));
  const description = 'The documented errors by their HTTP status.';
  return [
    {
      path: 'statuses/index',
      title: 'Statuses',
      description,
      markdown: blocks(
        '# Statuses',
        description,
        table(
          ['Status', 'Errors'],
          statuses.map((status) => [
            link(statusTitle(status), addresses.status(status)),
            String(withStatus(status).length),
          ]),
        ),
      ),
    },
    ...statuses.map((status) => {
      const title = statusTitle(status);
      const found = withStatus(status);
      const description = `${plural(found.length, 'documented error')} with the status ${status}.`;
      return {
        path: `statuses/${status}`,
        title,
        description,
        markdown: blocks(`# ${title}`, description, errorTable(found, ['sender', 'code', 'category'])),
        search: { title: `Status ${title}`, text: description },
      };
    }),
  ];
}

function statusTitle(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}
