import { decodePercent } from './percent-decoding.js';

/**
 * The files that a `$ref` may mean, as linters name files: an address, a path, and a path of Windows. `from` is the file
 * in which the `$ref` stands.
 */
export function filesNamed(uri: string, from: string): string[] {
  const base = /^[a-z][a-z\d+.-]+:\/\//i.test(from) ? from : `file:///${from.replace(/^\/+/, '')}`;
  if (!URL.canParse(uri, base)) return [];
  const { protocol, href, pathname } = new URL(uri, base);
  if (protocol !== 'file:') return [href];
  return [pathname, decodePercent(pathname)].flatMap((path) => [path, path.slice(1)]);
}
