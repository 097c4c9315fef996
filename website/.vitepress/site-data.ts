/** What the command writes to `site-data.json` beside the pages. */
export interface SiteData {
  title: string;
  description: string;
  /** The path that all addresses begin with. */
  base: string;
  contracts: SiteEntry[];
  guides: { name: string; title: string }[];
}

/** A contract in lists. */
export interface SiteEntry {
  id: string;
  name: string;
  kind: string;
  summary: string;
  /** The number of documented errors. */
  errors: number;
}

/** What the search finds a page by; `search-texts.json` has it by the path of the page. */
export interface SearchText {
  title: string;
  text: string;
}
