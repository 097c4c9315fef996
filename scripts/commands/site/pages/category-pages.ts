import { CATEGORY_WORDS } from '../../../../src/reference/general-words.js';
import type { Category } from '../../../interfaces/contract-table.js';
import { addresses } from '../addresses.js';
import { blocks, code, link, section, table } from '../markdown.js';
import type { Page } from '../page.js';
import type { SiteError } from '../site-contract.js';
import { plural } from '../words.js';
import { errorTable } from './error-table.js';

export const CATEGORIES = Object.keys(CATEGORY_WORDS) as Category[];

/** A page for each category, with errors or without: `type` of problem details leads to it. And one that leads to them. */
export function categoryPages(errors: readonly SiteError[]): Page[] {
  const description = 'The kinds of errors, the same for all senders.';
  const within = (category: Category) => errors.filter(({ reference }) => reference.category === category);
  return [
    {
      path: 'categories/index',
      title: 'Categories',
      description,
      markdown: blocks(
        '# Categories',
        description,
        table(
          ['Category', 'Meaning', 'Errors'],
          CATEGORIES.map((category) => [
            link(category, addresses.category(category)),
            CATEGORY_WORDS[category].meaning,
            String(within(category).length),
          ]),
        ),
      ),
    },
    ...CATEGORIES.map((category) => categoryPage(category, within(category))),
  ];
}

function categoryPage(category: Category, errors: readonly SiteError[]): Page {
  const { title, meaning } = CATEGORY_WORDS[category];
  return {
    path: `categories/${category}`,
    title,
    description: meaning,
    markdown: blocks(
      `# ${title}`,
      meaning,
      `The category ${code(category)} has ${plural(errors.length, 'documented error')}.`,
      section('Errors', errorTable(errors, ['sender', 'code', 'status'])),
    ),
    search: { title: `${title} · category`, text: `${category} ${meaning}` },
    hasTwin: true,
  };
}
