/** No host of the DNS has a longer name (RFC 1035 section 2.3.4). */
const LONGEST_HOST = 255;

/** The host of an absolute URL, in lower case and without a dot at its end; undefined for anything else. */
export function hostOf(url: unknown): string | undefined {
  if (typeof url !== 'string' && !(url instanceof Object)) return undefined;
  try {
    const { hostname } = new URL(String(url));
    return hostname === '' || hostname.length > LONGEST_HOST ? undefined : hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}
