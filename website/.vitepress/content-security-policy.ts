import { createHash } from 'node:crypto';

/**
 * Adds the content security policy of a page: scripts of this site and the inline scripts of this very page run, and nothing
 * connects to anywhere. The playground promises that what is pasted stays in the browser: this makes the browser keep it.
 *
 * @param runsFiles whether the page imports files that a person chooses, from addresses of its own (`blob:`)
 */
export function withPolicy(html: string, runsFiles = false): string {
  const scripts = hashes(html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g));
  // The theme has a few `style` attributes.
  const styles = hashes(html.matchAll(/<[a-z][^<>]*\sstyle="([^"<>]*)"/g));
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...(runsFiles ? ['blob:'] : []), ...scripts].join(' ')}`,
    `style-src ${["'self'", ...(styles.length > 0 ? ["'unsafe-hashes'", ...styles] : [])].join(' ')}`,
    // The icons of the theme are data URLs in its style sheet.
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(
    '<meta charset="utf-8">',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** The sources that allow these texts and no others. */
function hashes(found: Iterable<RegExpMatchArray>): string[] {
  const texts = new Set(Array.from(found, ([, text = '']) => text));
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
