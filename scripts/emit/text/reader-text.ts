/** Where the sender's page is the subject: "The page names no remedy." */
const PROVENANCE =
  /\b(?:the|this|that) (?:page|documentation|docs|specification)\b.{0,20}?\b(?:name|show|give|print|list|state|say|advise|mention|document|read)s?\b/i;

/**
 * A text for the reader of an API reference, who did not see the sender's page: without the sentences, and the parts of
 * sentences after a semicolon, that say what the page says.
 */
export function readerText(text: string): string {
  const parts = text.split(/(?<=[.;!?])\s+/);
  const kept = parts.filter((part) => !PROVENANCE.test(part));
  if (kept.length === 0) return text;
  return kept
    .map((part, index) => {
      const isCutOff = part.endsWith(';') && parts[parts.indexOf(part) + 1] !== kept[index + 1];
      return isCutOff ? part.replace(/;$/, '.') : part;
    })
    .join(' ');
}
