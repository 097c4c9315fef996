/**
 * A text of a contract for a comment of generated code: it can neither end the comment nor, by the name of a package
 * (`@acme/client`), begin a JSDoc tag.
 */
export function commentText(text: string): string {
  return text
    .replaceAll('*/', '*\u200b/')
    .replace(/(?<!\w)@(?=[\w.-]+\/)/g, '\u200b@')
    .replace(/[ \t]+$/gm, '');
}
