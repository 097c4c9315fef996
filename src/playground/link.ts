import { EMPTY_PASTE, PASTE_FORMATS, type Paste } from './paste.js';

/** The characters that a fragment may have: mail and chat cut or break longer links. */
export const LINK_LIMIT = 16_000;
/** The bytes that a fragment may unpack to: a few kB of it can be a hundred times as many. */
const TEXT_LIMIT = 4 * 1024 * 1024;
const PREFIX = '#paste=';

/** The fragment of a link that carries the input; null if it would be too long. */
export async function packLink(paste: Paste): Promise<string | null> {
  const changed = Object.entries(paste).filter(([name, value]) => value !== EMPTY_PASTE[name as keyof Paste]);
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(changed)));
  if (json.length > TEXT_LIMIT) return null;
  const packed = await through(json, new CompressionStream('deflate-raw'), TEXT_LIMIT);
  const fragment = PREFIX + base64urlOf(packed);
  return fragment.length > LINK_LIMIT ? null : fragment;
}

/** The input that a fragment carries; null if it is not one of `packLink`. */
export async function unpackLink(fragment: string): Promise<Paste | null> {
  if (!fragment.startsWith(PREFIX) || fragment.length > LINK_LIMIT) return null;
  try {
    const packed = bytesOfBase64url(fragment.slice(PREFIX.length));
    const json = await through(packed, new DecompressionStream('deflate-raw'), TEXT_LIMIT);
    return checked(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch {
    return null;
  }
}

/** A link can be by anybody: only the known members, and only of their types. */
function checked(value: Record<string, unknown>): Paste {
  const text = (name: keyof Paste) => (typeof value[name] === 'string' ? value[name] : '');
  const surface = (['rest', 'mcp', 'json-rpc'] as const).find((known) => known === value.surface) ?? '';
  return {
    text: text('text'),
    format: PASTE_FORMATS.find((known) => known === value.format) ?? null,
    status: text('status'),
    headers: text('headers'),
    url: text('url'),
    sender: text('sender'),
    surface,
  };
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>>)
    .getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError(`Expected at most ${limit} bytes.`);
    }
  }
}

/** Base64 with the alphabet for URLs, without padding (RFC 4648 section 5). */
function base64urlOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOfBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
