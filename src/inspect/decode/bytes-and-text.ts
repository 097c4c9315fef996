const BYTE_ORDER_MARK = 0xfeff;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LATIN1 = new TextDecoder('latin1');

/** The bytes of a body, without a leading byte-order mark. */
export interface Bytes {
  bytes: Uint8Array;
  /** Whether there are more than the limit. */
  isTooLong: boolean;
}

/** The bytes of any buffer or view, from any realm; undefined for another value. */
export function bytesOf(body: object, limit: number): Bytes | undefined {
  const view = ArrayBuffer.isView(body)
    ? viewOf(body.buffer, body.byteOffset, body.byteLength)
    : isBuffer(body)
      ? viewOf(body)
      : undefined;
  if (!view) return undefined;
  const hasMark = view[0] === 0xef && view[1] === 0xbb && view[2] === 0xbf;
  const bytes = hasMark ? view.subarray(3) : view;
  const isTooLong = bytes.length > limit;
  // A decoder may refuse shared memory.
  return { bytes: isTooLong || bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice(), isTooLong };
}

const LENGTH_GETTERS = [ArrayBuffer, globalThis.SharedArrayBuffer].flatMap(
  (buffer) => (buffer && Object.getOwnPropertyDescriptor(buffer.prototype, 'byteLength')?.get) ?? [],
);

/** Whether a value is a buffer and not an object that says so: the getter throws for the latter. */
function isBuffer(body: object): body is ArrayBuffer {
  return LENGTH_GETTERS.some((byteLength) => {
    try {
      return typeof byteLength.call(body) === 'number';
    } catch {
      return false;
    }
  });
}

function viewOf(buffer: ArrayBufferLike, start?: number, length?: number): Uint8Array {
  try {
    return new Uint8Array(buffer, start, length);
  } catch {
    return new Uint8Array(); // A detached buffer.
  }
}

/** The text of bytes; undefined if they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text of one character for each byte. */
export function decodeLatin1(bytes: Uint8Array): string {
  return LATIN1.decode(bytes);
}

export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

/** Whether a text, or bytes, hold nothing but white space. */
export function isBlank(text: string | Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isWhiteSpace(typeof text === 'string' ? text.charCodeAt(i) : (text[i] as number))) return false;
  }
  return true;
}

/** Tab to carriage return, and the space. */
function isWhiteSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** Whether a text takes more than `limit` bytes as UTF-8; a lone surrogate takes three. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) {
      length += 4;
      i++;
    } else length += 3;
  }
  return length > limit;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
