/** An inline link or image, up to its target, or the definition of a link. Code is matched first, and left alone. */
const PARTS = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)|`[^`\n]*`|(\]\(|^\[[^\]]+\]:\s*)([^\s)]+)/gm;

/**
 * Replaces the relative targets of links in Markdown.
 *
 * @param rewrite gives the new target; undefined: the link becomes one to nowhere, so its target is left out
 */
export function rewriteLinks(markdown: string, rewrite: (target: string) => string | undefined): string {
  return markdown.replace(PARTS, (found, before: string | undefined, target: string | undefined) => {
    if (before === undefined || target === undefined || /^([a-z][a-z0-9+.-]*:|#|\/)/i.test(target)) return found;
    return before + (rewrite(target) ?? '#');
  });
}
