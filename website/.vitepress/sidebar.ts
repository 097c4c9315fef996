import type { SiteData } from './site-data.js';

const KINDS = [
  ['vendor', 'Vendors'],
  ['dialect', 'Dialects'],
  ['standard', 'Standards'],
  ['implementation', 'Implementations'],
] as const;

/** The contracts by kind, and beside guides the guides. The errors of a contract are on its page: they would be too many. */
export function sidebar({ contracts, guides }: SiteData) {
  const groups = KINDS.map(([kind, text]) => ({
    text,
    items: contracts.filter((one) => one.kind === kind).map(({ id, name }) => ({ text: name, link: `/${id}/` })),
  }));
  return {
    '/guides/': [
      { text: 'Guides', items: guides.map(({ name, title }) => ({ text: title, link: `/guides/${name}` })) },
    ],
    '/': groups.filter(({ items }) => items.length > 0),
  };
}
