/** One page of the site, as the pages are written for. */
export interface Page {
  /** Its path below the site: `acme/slow-down`, `acme/index`. */
  path: string;
  title: string;
  description: string;
  /** The content as Markdown, from the heading on. */
  markdown: string;
  /** What the search finds it by: these words, or all sections; left out: it is not found. */
  search?: { title: string; text: string } | 'sections';
  /** Whether agents get the content as Markdown, too. */
  hasTwin?: boolean;
  previous?: PageLink;
  next?: PageLink;
}

export interface PageLink {
  text: string;
  link: string;
}

/**
 * The page as VitePress reads it. It reads includes before it reads Markdown, in code, too: a mark breaks them, which
 * `highlight` takes out again.
 */
export function vitePressSource({ title, description, markdown, search, previous, next, path, hasTwin }: Page): string {
  const frontmatter = {
    title,
    description: description.replace(/["<>&\s]+/g, ' ').trim(),
    editLink: false,
    prev: previous ?? false,
    next: next ?? false,
    ...(search === undefined && { search: false }),
    ...(hasTwin && { twin: `${path}.md` }),
  };
  const content = markdown.replace(/<!--(?=\s*@include)/g, `<!${INCLUDE_MARK}--`);
  return `---\n${JSON.stringify(frontmatter)}\n---\n\n${content}\n`;
}

/** A zero-width space. */
const INCLUDE_MARK = '\u200b';
