/** Characters that `String.fromCharCode` takes at once. */
const CHUNK = 8192;

/** A text of one character for each byte, so that offsets are the same in both. `latin1` of a TextDecoder is windows-1252. */
export function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}

/** The bytes of base64 text; undefined if it is not base64. */
export function bytesOfBase64(base64: string): Uint8Array | undefined {
  try {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
